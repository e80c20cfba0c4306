import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { inXml } from '../in-xml.ts'
import type { Cell, Language, Sheet } from './sheets.ts'
import { inWords } from './write-cell.ts'

/** A4 on its side, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE }
const MARGIN = 850
const FONT = 'Times New Roman'
/** In half points. */
const SIZE = 20
/** A column of sentences is so many times as wide as one of figures. */
const WIDE = 4

/** A document with a table for each part, under the title of the session. */
export function writeDocx(sheets: readonly Sheet[], language: Language, title: string): Promise<Buffer> {
  const document = new Document({
    title: inXml(title),
    creator: 'Giao Lưu',
    styles: {
      default: { document: { run: { font: FONT, size: SIZE, language: { value: locale(language) } } } },
    },
    sections: [
      {
        properties: {
          page: { size: PAGE, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        children: [
          new Paragraph({ text: inXml(title), heading: HeadingLevel.TITLE }),
          ...sheets.flatMap((sheet) => [
            new Paragraph({ text: sheet.name, heading: HeadingLevel.HEADING_1 }),
            table(sheet, language),
          ]),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const locale = (language: Language): string => (language === 'vi' ? 'vi-VN' : 'en-GB')

function table({ columns, wide, rows }: Sheet, language: Language): Table {
  const parts = columns.map((_, n) => (wide.includes(n) ? WIDE : 1))
  const all = parts.reduce((sum, part) => sum + part, 0)
  const width = PAGE.height - 2 * MARGIN
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: parts.map((part) => Math.floor((width * part) / all)),
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map((title) => new TableCell({ children: [paragraph(title, { bold: true })] })),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((cell) => new TableCell({ children: [inCell(cell, language)] })),
          }),
      ),
    ],
  })
}

const inCell = (cell: Cell, language: Language): Paragraph =>
  paragraph(inXml(inWords(cell, language, { grouped: true })), {
    right: cell.kind === 'count' || cell.kind === 'share' || cell.kind === 'minutes',
  })

/** The lines of a text stay lines. */
const paragraph = (words: string, { bold = false, right = false }): Paragraph =>
  new Paragraph({
    ...(right && { alignment: AlignmentType.RIGHT }),
    children: words
      .split(/\r?\n/)
      .map((line, n) => new TextRun({ text: line, bold, ...(n > 0 && { break: 1 }) })),
  })
