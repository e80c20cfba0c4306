import { formatShare } from '@giaoluu/domain/share'
import { inXml } from '../in-xml.ts'
import type { Cell, Language } from './sheets.ts'

const time = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What a spreadsheet could take for a formula, its full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
/** Text as a spreadsheet takes it for text, whatever it begins with (I4). */
export const harmless = (text: string): string => {
  const words = inXml(text)
  return FORMULA.test(words) ? `'${words}` : words
}

/** A moment as it is read in Vietnam, dd/MM/yyyy HH:mm in both languages ([G8]). */
export const moment = (at: string): string => time.format(new Date(at)).replace(',', '')

/** Minutes with one decimal. */
export const tenths = (seconds: number): number => Math.round(seconds / 6) / 10

/** A cell in words, in the language's form; `grouped`: 1.400 rather than 1400, which programs read as another number. */
export function inWords(cell: Cell, language: Language, { grouped }: { grouped: boolean }): string {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'count':
      return new Intl.NumberFormat(language, { useGrouping: grouped }).format(cell.count)
    case 'share':
      return formatShare(cell.hundredths, language)
    case 'minutes':
      return new Intl.NumberFormat(language, {
        useGrouping: grouped,
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }).format(tenths(cell.seconds))
    case 'time':
      return moment(cell.at)
    case 'empty':
      return ''
  }
}
