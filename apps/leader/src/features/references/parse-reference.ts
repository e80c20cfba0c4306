/** What a citation written in one line says; a part it does not name is empty. */
export type ReferenceFields = { number: string; title: string; article: string; link: string }

// 31/2024/QH15, 101/2024/NĐ-CP, 88/2016/TTLT-BTC-BTNMT, 18-NQ/TW, QCVN 40:2011/BTNMT
const NUMBER =
  /(?:(?:QCVN|TCVN)\s*[\d-]+\s*:\s*\d{4}(?:\/\p{Lu}+)?|\d+(?:\/\d{4})?\/\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*|\d+-\p{Lu}+\/\p{Lu}+)(?![\p{L}\d])/u
const LINK = /https?:\/\/\S+/u
const DATE = /,?\s*ngày\s+(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/giu

// "điểm a khoản 2 Điều 141", "các khoản 1, 2 và 3 Điều 5", "Phụ lục II": parts of a document, in a row. A keyword takes
// a number, a Roman number or one letter, so that "một số điều của Luật" is none.
const MARK = '(?:\\d+\\p{L}?|[ivxlc]+|\\p{L})(?![\\p{L}\\d/])'
const PART = `(?:các\\s+)?(?:điểm|khoản|điều|mục|chương|phụ\\s+lục)\\s+${MARK}(?:\\s*(?:,|;|và|đến|-|–)\\s*(?:\\d+\\p{L}?)(?![\\p{L}\\d/]))*`
const ARTICLE = new RegExp(`(?<![\\p{L}\\d])${PART}(?:\\s*(?:,|;|và)?\\s*${PART})*`, 'giu')

/** Words and signs that hold a citation together and belong to none of its parts. */
const LEADING = /^(?:[\s,;:.–-]+|(?:căn cứ|theo|tại|của|và|số)(?![\p{L}\d]))+/giu
const TRAILING = /(?:[\s,;:.–-]+|(?<![\p{L}\d])(?:tại|của|và|số))+$/giu

/** Splits a citation as people write or copy it: "Điều 141 Luật Đất đai số 31/2024/QH15". */
export function parseReference(text: string): ReferenceFields {
  let rest = text.normalize('NFC').replace(/\s+/g, ' ')
  const take = (pattern: RegExp): string => {
    const found = rest.match(pattern)?.[0] ?? ''
    if (found !== '') rest = rest.replace(found, ' ')
    return found.trim()
  }
  const link = take(LINK).replace(/[.,;)]+$/, '')
  rest = rest.replace(DATE, '')
  const number = take(NUMBER)
  const articles = rest.match(ARTICLE) ?? []
  for (const found of articles) rest = rest.replace(found, ' ')
  // The number stood behind "số", which would be left alone.
  const title = trimmed(
    number === '' ? rest : rest.replace(/(?<![\p{L}\d])số(?=\s{2,}|\s*[,;.]|\s*$)/giu, ' '),
  )
  return { number, title, article: articles.map((found) => capital(trimmed(found))).join(', '), link }
}

const trimmed = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[,;.])/g, '')
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .trim()

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
