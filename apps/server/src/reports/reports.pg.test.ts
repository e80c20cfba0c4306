import { REPORT_FORMATS, ReportFile, type ReportFormat } from '@giaoluu/contract/report'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import mammoth from 'mammoth'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Day, givenDay, givenQuestion, givenUnit } from '../../test/factories.ts'
import { signedIn } from '../../test/signed-in.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'
import { type Cell, type Language, reportSheets } from './sheets.ts'
import { harmless, inWords, moment, tenths } from './write-cell.ts'

/** What a spreadsheet would run, or a page or an office program could trip over. */
const HOSTILE = [
  '=HYPERLINK("http://evil.example","Xem")',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1+1)*cmd',
  '\t=1+1',
  '＝1+1',
  'Dòng một\nDòng hai; "ngoặc", phẩy',
  '<script>alert(1)</script> & <b>đậm</b>',
  'Ế Ộ Ậ Ỡ 🏞️ عربي',
]

let test: TestApp
let day: Day
let cookie: string

beforeAll(async () => {
  test = await testApp()
  const db = test.database.prisma
  day = await givenDay(db)
  cookie = await signedIn(db, day.organiser)
  const hostileUnit = await givenUnit(db, day.organisation.id, { name: HOSTILE[0] ?? '' })
  const rename = { where: { id: day.topic }, data: { name: HOSTILE[1] ?? '' } }
  await db.topic.update(rename)
  await db.session.update({ where: { id: day.session.id }, data: { title: HOSTILE[3] ?? '' } })
  const at = (minutes: number) => new Date(Date.UTC(2026, 4, 20, 1, minutes))
  const answered = { state: 'published' as const, signer: day.leader, publishedAt: at(95) }
  for (const text of HOSTILE)
    await givenQuestion(db, day.session.id, {
      ...answered,
      text,
      publicText: text,
      unitId: hostileUnit,
      topicId: day.topic,
      receivedAt: at(7),
    })
  const set = { receivedAt: at(30), text: 'BÍ MẬT' }
  const lead = await givenQuestion(db, day.session.id, { ...answered, receivedAt: at(12), unitId: day.unit })
  await givenQuestion(db, day.session.id, { ...set, state: 'linked', leadId: lead.id })
  await givenQuestion(db, day.session.id, { ...set, source: 'phone' })
  await givenQuestion(db, day.session.id, { ...set, state: 'retracted', publicText: 'BÍ MẬT' })
  await givenQuestion(db, day.session.id, { ...set, state: 'declined' })
  await givenQuestion(db, day.session.id, { ...set, state: 'waiting', dueAt: at(9_999) })
  await givenQuestion(db, day.session.id, {
    ...set,
    publicText: 'BÍ MẬT',
    confidential: true,
    unitId: day.unit,
    handlerId: day.moderator.personId,
    state: 'assigned',
    asker: { name: 'Người Hỏi', phone: '0900000000' },
  })
})
afterAll(() => test.close())

const fetchFile = (
  format: ReportFormat,
  options: { query?: string; headers?: Record<string, string> } = {},
) =>
  test.app.inject({
    url: `/api/desk/sessions/${day.session.slug}/report.${format}${options.query ?? ''}`,
    headers: { cookie, ...options.headers },
  })
const readJson = async () => ReportFile.parse((await fetchFile('json')).json())

/** The figures move on only by their moment: files that are compared are told the same one. */
const sheetsNow = async (language: Language) => reportSheets(await readJson(), language)
const isMoment = (cell: string) => /^\d\d\/\d\d\/\d{4} \d\d:\d\d$/.test(cell)

// Each file is written by a thread of its own, which takes a while to begin.
const slow = { timeout: 120_000 }

describe('RP2 the files of a report', slow, () => {
  it('are for organisers, named in ASCII, never kept, and as described', async () => {
    for (const format of REPORT_FORMATS) {
      const reply = await fetchFile(format)
      expect(reply.statusCode, format).toBe(200)
      expect(reply.headers['cache-control']).toBe('no-store')
      expect(reply.headers['content-disposition']).toMatch(
        new RegExp(`^attachment; filename="giaoluu-${day.session.slug}-\\d{4}-\\d\\d-\\d\\d\\.${format}"$`),
      )
    }
  })

  it('tell nothing of who asked, of confidential reports, and no text that nobody let through', async () => {
    const json = (await fetchFile('json')).body
    expect(json).not.toMatch(/BÍ MẬT|Người Hỏi|0900000000/)
    for (const format of ['csv', 'xlsx', 'docx'] as const) {
      const words = await wordsOf(format, (await fetchFile(format)).rawPayload)
      expect(words, format).not.toMatch(/BÍ MẬT|Người Hỏi|0900000000/)
    }
    const { ledger, questions } = await readJson()
    expect(ledger.received).toBe(16)
    expect(questions).toHaveLength(15)
  })

  it('have the language of the address, of the caller, else Vietnamese', async () => {
    const heads = async (options: Parameters<typeof fetchFile>[1]) =>
      (parse((await fetchFile('csv', options)).rawPayload, { bom: true }) as string[][])[1]?.slice(0, 3)
    const vi = ['Mục', 'Số liệu', 'Tỷ lệ']
    const en = ['Item', 'Figure', 'Share']
    expect(await heads({})).toEqual(vi)
    expect(await heads({ query: '?lang=en' })).toEqual(en)
    expect(await heads({ headers: { 'accept-language': 'fr, en-GB;q=0.8, vi;q=0.3' } })).toEqual(en)
    expect(await heads({ headers: { 'accept-language': 'en;q=0.5, vi-VN' } })).toEqual(vi)
    expect(await heads({ query: '?lang=vi', headers: { 'accept-language': 'en' } })).toEqual(vi)
    expect((await fetchFile('csv', { query: '?lang=fr' })).statusCode).toBe(400)
    expect((await fetchFile('csv', { query: '?lang=vi&lang=en' })).statusCode).toBe(400)
  })
})

describe.each(['vi', 'en'] as const)(
  'RP2 read by another program, cell by cell as in the JSON (%s)',
  slow,
  (language) => {
    const query = `?lang=${language}`

    it('CSV', async () => {
      const bytes = (await fetchFile('csv', { query })).rawPayload
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
      const lines = parse(bytes, { bom: true, recordDelimiter: '\r\n' }) as string[][]
      const expected = (await sheetsNow(language)).flatMap(({ name, columns, rows }, n) => [
        ...(n === 0 ? [] : [[]]),
        [name],
        columns,
        ...rows.map((cells) =>
          cells.map((cell) =>
            cell.kind === 'text' ? harmless(cell.text) : inWords(cell, language, { grouped: false }),
          ),
        ),
      ])
      const width = Math.max(...expected.map((line) => line.length))
      expect(lines.map((line) => line.map(withoutMoment))).toEqual(
        expected.map((line) => Array.from({ length: width }, (_, n) => withoutMoment(line[n] ?? ''))),
      )
    })

    it('XLSX', async () => {
      const read = await readExcelFile((await fetchFile('xlsx', { query })).rawPayload)
      const expected = await sheetsNow(language)
      expect(read.map(({ sheet }) => sheet)).toEqual(expected.map(({ name }) => name))
      for (const [n, { columns, rows }] of expected.entries())
        expect(read[n]?.data.map((row) => row.map((cell) => withoutMoment(cell)))).toEqual([
          columns,
          ...rows.map((cells) => cells.map(inWorkbook)),
        ])
    })

    it('DOCX', async () => {
      const html = await htmlOf((await fetchFile('docx', { query })).rawPayload)
      const expected = await sheetsNow(language)
      const tables = [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = '']) => rowsOf(table))
      expect([...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, title]) => title)).toEqual(
        expect.arrayContaining(expected.map(({ name }) => name)),
      )
      expect(tables).toEqual(
        expected.map(({ columns, rows }) => [
          columns,
          ...rows.map((cells) =>
            cells.map((cell) => withoutMoment(inWords(cell, language, { grouped: true }))),
          ),
        ]),
      )
    })
  },
)

describe('I2 whatever the address of a file is', slow, () => {
  const value = fc.string({ unit: 'grapheme', maxLength: 40 })
  it('it is refused or answered, and never fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        value,
        value,
        value,
        fc.constantFrom(...REPORT_FORMATS),
        async (slug, lang, tags, format) => {
          for (const path of [day.session.slug, encodeURIComponent(slug)]) {
            const reply = await test.app.inject({
              url: `/api/desk/sessions/${path}/report.${format}?lang=${encodeURIComponent(lang)}`,
              headers: { cookie, 'accept-language': tags.replace(/[^ -~]/g, '') },
            })
            expect([200, 400, 404]).toContain(reply.statusCode)
          }
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('I4 what a spreadsheet could run', slow, () => {
  it('is text in CSV and XLSX: units, topics, questions and titles', async () => {
    const csv = (await fetchFile('csv')).rawPayload
    const cells = (parse(csv, { bom: true }) as string[][]).flat()
    const sheets = await readExcelFile((await fetchFile('xlsx')).rawPayload)
    const strings = sheets.flatMap(({ data }) => data.flat()).filter((cell) => typeof cell === 'string')
    for (const written of [cells, strings]) {
      expect(written.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
      for (const text of HOSTILE.slice(0, 4)) expect(written).toContain(`'${text}`)
    }
  })
})

/** The moment of the report is the only thing in which two files of it differ. */
const withoutMoment = <T>(cell: T): T | string =>
  typeof cell === 'string' && isMoment(cell) ? 'moment' : cell

/** What a workbook holds in a cell: figures are numbers. */
function inWorkbook(cell: Cell): string | number | null {
  switch (cell.kind) {
    case 'text':
      return harmless(cell.text)
    case 'time':
      return withoutMoment(moment(cell.at))
    case 'count':
      return cell.count
    case 'minutes':
      return tenths(cell.seconds)
    case 'share':
      return cell.hundredths / 10_000
    case 'empty':
      return null
  }
}

const htmlOf = async (bytes: Buffer) => (await mammoth.convertToHtml({ buffer: bytes })).value

async function wordsOf(format: 'csv' | 'xlsx' | 'docx', bytes: Buffer): Promise<string> {
  if (format === 'csv') return bytes.toString('utf8')
  if (format === 'docx') return htmlOf(bytes)
  return JSON.stringify(await readExcelFile(bytes))
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const rowsOf = (table: string): string[][] =>
  [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      String(
        withoutMoment(
          cell
            .replaceAll(/<br \/>/g, '\n')
            .replaceAll(/<[^>]+>/g, '')
            .replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
        ),
      ),
    ),
  )
