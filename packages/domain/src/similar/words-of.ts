import { foldText } from '../fold-text.ts'
import { readTelex, soundOf } from './syllables.ts'

/** A word as it was typed (small letters), folded, and as it sounds; a sentence's end is a word with nothing folded. */
export type Word = { typed: string; folded: string; sound: string }

const PIECE = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\d]*|[.!?;:\n]/gu
// Numbers this long are those of telephones, papers and accounts.
const LONGEST_NUMBER = 6

// As people abbreviate in forms and on telephones; those of the field stand among its words.
const SHORT: Record<string, string> = {
  ko: 'không', k: 'không', kg: 'không', khg: 'không', hok: 'không', hong: 'không', kh: 'không',
  dc: 'được', đc: 'được', đuoc: 'được', dk: 'được', vs: 'với', ntn: 'như thế nào', bn: 'bao nhiêu',
  gd: 'gia đình', gđ: 'gia đình', tg: 'thời gian', hs: 'hồ sơ', tp: 'thành phố', qd: 'quyết định', qđ: 'quyết định',
  sdđ: 'sử dụng đất', sdd: 'sử dụng đất', qsdđ: 'quyền sử dụng đất', qsdd: 'quyền sử dụng đất',
  qsd: 'quyền sử dụng', sd: 'sử dụng', mđsd: 'mục đích sử dụng', mdsd: 'mục đích sử dụng',
  mđsdđ: 'mục đích sử dụng đất', tnmt: 'tài nguyên môi trường', bvmt: 'bảo vệ môi trường',
  ccn: 'cụm công nghiệp', cq: 'cơ quan', j: 'gì', ng: 'người', lm: 'làm', dt: 'diện tích', đky: 'đăng ký',
  dky: 'đăng ký', đk: 'đăng ký', bds: 'bất động sản', bđs: 'bất động sản', nđ: 'nghị định', nd: 'nghị định',
  tphcm: 'thành phố hồ chí minh', ctrinh: 'công trình', hgđ: 'hộ gia đình', tsdđ: 'tiền sử dụng đất',
  tdc: 'tái định cư', tt: 'thủ tục', gtờ: 'giấy tờ', bt: 'bồi thường', đb: 'đền bù', db: 'đền bù',
  xd: 'xây dựng', mn: 'mọi người', mk: 'mình', mik: 'mình', vc: 'vợ chồng',
  ck: 'chồng', vk: 'vợ', r: 'rồi', z: 'vậy', ô: 'ông', sx: 'sản xuất', kd: 'kinh doanh', nn: 'nhà nước',
} // biome-ignore format: a table

// A map, since a word may be called as something every object has.
const WRITTEN_OUT = new Map(Object.entries(SHORT))

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/m[ée]t vu[ôo]ng|m[ée]t2|m 2\b|m²/giu, 'm2'],
  [/h[éèe]c?[- ]?ta\b/giu, 'ha'],
  [/%/g, ' phần trăm '],
]

/** The words of a text as they were meant: abbreviations written out, numbers in one form, sentences kept apart. */
export function wordsOf(text: string): Word[] {
  const plain = UNITS.reduce((all, [said, unit]) => all.replace(said, unit), text.normalize('NFC'))
  const words: Word[] = []
  for (const [piece] of plain.toLowerCase().matchAll(PIECE)) {
    if (/^\d/.test(piece)) words.push(...numberWord(piece))
    else if (/^[.!?;:\n]/.test(piece)) words.push({ typed: piece, folded: '', sound: '' })
    else for (const typed of (WRITTEN_OUT.get(piece) ?? piece).split(' ')) words.push(letterWord(typed))
  }
  return words
}

// Both are right, oà and òa; the older place of the tone is used here.
const TONE = /(o[àáảãạ]|o[èéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/
const MOVED: Record<string, string> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
} // biome-ignore format: a table

const letterWord = (written: string): Word => {
  const typed = written.replace(TONE, (end) => MOVED[end] ?? end)
  const folded = foldText(typed)
  if (typed !== folded) return { typed, folded, sound: soundOf(folded) }
  const read = readTelex(folded)
  return { typed: read, folded: read, sound: soundOf(read) }
}

function numberWord(piece: string): Word[] {
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(piece) ? piece.replace(/[.,]/g, '') : piece.replace(',', '.')
  if (grouped.length > LONGEST_NUMBER) return []
  return [{ typed: grouped, folded: grouped, sound: grouped }]
}
