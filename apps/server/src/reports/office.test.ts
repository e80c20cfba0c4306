import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportFile } from '@giaoluu/contract/report'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportSheets } from './sheets.ts'
import { harmless, inWords } from './write-cell.ts'
import { writeReport } from './write-report.ts'

const PROGRAMS = ['soffice', 'libreoffice']
const office = PROGRAMS.find((program) => spawnSync(program, ['--version']).status === 0) ?? null
if (office === null) console.log('LibreOffice is not installed: its reading of XLSX and DOCX was not tried')

const MINUTE = 60_000
const counts = {
  published: 2,
  declined: 0,
  handedOver: 0,
  retracted: 0,
  answeredLater: 1,
  open: 1,
  received: 4,
}
const unit = { id: 'u', name: '=1+1' }
const at = '2026-05-20T01:30:00.000Z'
const question = {
  state: 'published' as const,
  outcome: 'published' as const,
  unit,
  topic: null,
  province: { id: 'p', name: 'Hà Nội' },
  receivedAt: at,
  decidedAt: at,
  answeredAt: null,
}
const report: ReportFile = {
  session: { slug: 'ngay', title: 'Ngày hỏi đáp – Ế Ộ Ậ', organisation: 'Bộ mẫu' },
  at,
  ledger: { at, ...counts, byUnit: [{ unit, ...counts }], byTopic: [{ topic: null, ...counts }] },
  byProvince: [{ province: null, ...counts }],
  bySource: [{ source: 'phone', ...counts }],
  hours: [{ from: at, received: 1_234, answered: 2 }],
  toFirstDecision: { n: 3, median: 90, p90: 4_567 },
  toAnswer: { n: 0, median: null, p90: null },
  answerByUnit: [{ unit, toAnswer: { n: 2, median: 60, p90: 61 } }],
  declined: [],
  served: { answers: 2, people: 2, byDuplicates: 0 },
  returns: 1,
  corrected: 2,
  withdrawn: 3,
  carriedOver: [{ number: 7, unit, topic: null, dueAt: at }],
  questions: [
    { number: 1, ...question, text: 'Một dòng\nHai dòng, "ngoặc"; phẩy' },
    { number: 2, ...question, text: '=HYPERLINK("http://evil.example")' },
    { number: 3, ...question, text: null },
  ],
}

/** Both are read by the office program and given back as something we can read. */
describe.runIf(office !== null)('RP2 as LibreOffice reads it', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'giaoluu-office-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const convert = (file: string, to: string) =>
    execFileSync(
      office ?? '',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'ignore', timeout: 3 * MINUTE },
    )

  it(
    'XLSX: every sheet cell by cell, no formula among them',
    async () => {
      const file = join(folder, 'workbook.xlsx')
      writeFileSync(file, await writeReport(report, 'xlsx', 'en'))
      // Every sheet as a file of its own, fields quoted, values as they are shown.
      convert(file, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true,true,false,false,-1')
      for (const { name, columns, rows } of reportSheets(report, 'en')) {
        const written = readdirSync(folder).find((each) => each === `workbook-${name}.csv`)
        const read = parse(readFileSync(join(folder, written ?? ''), 'utf8'), {
          bom: true,
          relax_column_count: true,
        }) as string[][]
        expect(read, name).toEqual([
          columns,
          ...rows.map((cells) =>
            cells.map((cell) =>
              cell.kind === 'text' ? harmless(cell.text) : inWords(cell, 'en', { grouped: true }),
            ),
          ),
        ])
      }
    },
    4 * MINUTE,
  )

  it(
    'DOCX: every cell of every table',
    async () => {
      const file = join(folder, 'document.docx')
      writeFileSync(file, await writeReport(report, 'docx', 'vi'))
      convert(file, 'txt:Text (encoded):UTF8')
      const words = readFileSync(join(folder, 'document.txt'), 'utf8').replace(/\s+/g, ' ')
      let from = 0
      for (const { name, columns, rows } of reportSheets(report, 'vi'))
        for (const cell of [
          name,
          ...columns,
          ...rows.flat().map((each) => inWords(each, 'vi', { grouped: true })),
        ]) {
          const wanted = cell.replace(/\s+/g, ' ')
          const found = words.indexOf(wanted, from)
          expect(found, `${wanted} after ${words.slice(from, from + 60)}`).toBeGreaterThanOrEqual(from)
          from = found + wanted.length
        }
    },
    4 * MINUTE,
  )
})

it('XLSX and DOCX are written without anything but the report', async () => {
  for (const format of ['xlsx', 'docx'] as const) {
    const bytes = await writeReport(report, format, 'vi')
    // Both are ZIP archives.
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  }
})
