import papa from 'papaparse'
import type { Language, Sheet } from './sheets.ts'
import { harmless, inWords } from './write-cell.ts'

// Without it spreadsheets take the letters for those of another age.
const BYTE_ORDER_MARK = '\ufeff'

/**
 * All tables below each other in one file (RFC 4180): each begins with its name and its heads, and an empty line parts it
 * from the next. Every line has as many fields as the widest.
 */
export function writeCsv(sheets: readonly Sheet[], language: Language): Buffer {
  const width = Math.max(...sheets.map(({ columns }) => columns.length))
  const line = (cells: readonly string[]) => Array.from({ length: width }, (_, n) => cells[n] ?? '')
  const lines = sheets.flatMap(({ name, columns, rows }, n) => [
    ...(n === 0 ? [] : [line([])]),
    line([name]),
    line(columns),
    ...rows.map((cells) =>
      line(
        cells.map((cell) => {
          const words = inWords(cell, language, { grouped: false })
          return cell.kind === 'text' ? harmless(words) : words
        }),
      ),
    ),
  ])
  return Buffer.from(BYTE_ORDER_MARK + papa.unparse(lines, { newline: '\r\n', quotes: true }), 'utf8')
}
