import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node'
import type { Cell, Sheet } from './sheets.ts'
import { harmless, moment, tenths } from './write-cell.ts'

const NARROW = 16
const WIDE = 60

/** A workbook with a sheet for each table. Figures are numbers, shown in the form of whoever opens it. */
export function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, columns, wide, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map((_, n) => ({ width: wide.includes(n) ? WIDE : NARROW })),
      data: [
        columns.map((title): CellObject => ({ value: title, type: String, fontWeight: 'bold', wrap: true })),
        ...rows.map((cells): Row => cells.map(written)),
      ],
    })),
  ).toBuffer()
}

function written(cell: Cell): CellObject | null {
  switch (cell.kind) {
    case 'text':
      return { value: harmless(cell.text), type: String, wrap: true, alignVertical: 'top' }
    case 'time':
      return { value: moment(cell.at), type: String }
    case 'count':
      return { value: cell.count, type: Number, format: '#,##0' }
    case 'minutes':
      return { value: tenths(cell.seconds), type: Number, format: '#,##0.0' }
    case 'share':
      return { value: cell.hundredths / 10_000, type: Number, format: '0.00%' }
    case 'empty':
      return null
  }
}
