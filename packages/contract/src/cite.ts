import type { Reference } from './document.ts'

// Kinds of documents whose number is written straight after the kind: "Nghị định số 101/2024/NĐ-CP về đăng ký…". Laws
// are named first: "Luật Đất đai số 31/2024/QH15". A kind stands before one that begins it.
const NUMBER_AFTER = [
  'Nghị định',
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Quyết định',
  'Thông tư liên tịch',
  'Thông tư',
  'Chỉ thị',
  'Công văn',
  'Thông báo',
  'Kế hoạch',
]

/** A legal document as Vietnamese texts cite it: title with number, then the article meant. */
export const cite = ({ title, number, article }: Reference): string =>
  [numbered(title, number), article].filter(Boolean).join(', ')

function numbered(title: string, number: string | undefined): string {
  if (!number || title.includes(number)) return title
  const kind = NUMBER_AFTER.find((each) => title.startsWith(each))
  return kind ? `${kind} số ${number}${title.slice(kind.length)}` : `${title} số ${number}`
}
