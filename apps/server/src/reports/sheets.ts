import type { Duration, ReportFile } from '@giaoluu/contract/report'
import type { Named } from '@giaoluu/contract/session'
import type { LedgerColumn } from '@giaoluu/domain/ledger'
import { share } from '@giaoluu/domain/share'
import { en } from './messages/en.ts'
import { type Messages, vi } from './messages/vi.ts'

export type Language = 'vi' | 'en'

/** What stands in a cell, before anybody decides how it is written. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'count'; count: number }
  /** Hundredths of a per cent. */
  | { kind: 'share'; hundredths: number }
  /** Seconds, written in minutes. */
  | { kind: 'minutes'; seconds: number }
  | { kind: 'time'; at: string }
  | { kind: 'empty' }

/** A table of the report; `wide` columns hold sentences. */
export type Sheet = { name: string; columns: string[]; wide: number[]; rows: Cell[][] }

type Counts = Record<LedgerColumn | 'received', number>
const COLUMNS = [
  'received',
  'published',
  'declined',
  'handedOver',
  'retracted',
  'answeredLater',
  'open',
] as const satisfies readonly (keyof Counts)[]

const text = (words: string): Cell => ({ kind: 'text', text: words })
const count = (number: number): Cell => ({ kind: 'count', count: number })
const empty: Cell = { kind: 'empty' }
const time = (at: string | null): Cell => (at === null ? empty : { kind: 'time', at })
const minutes = (seconds: number | null): Cell => (seconds === null ? empty : { kind: 'minutes', seconds })
const part = (some: number, all: number): Cell => {
  const hundredths = share(some, all)
  return hundredths === null ? empty : { kind: 'share', hundredths }
}

/** A report as the tables of its files, in one language. */
export function reportSheets(report: ReportFile, language: Language): Sheet[] {
  const words: Messages = language === 'vi' ? vi : en
  const { sheets } = words
  const { ledger } = report
  const name = (named: Named | null) => text(named?.name ?? words.none)
  const durations = new Map(report.answerByUnit.map(({ unit, toAnswer }) => [unit.id, toAnswer]))
  const none: Duration = { n: 0, median: null, p90: null }
  const counted = (
    title: string,
    of: string,
    rows: (Counts & { of: Cell; more?: Cell[] })[],
    more: string[] = [],
  ) =>
    sheet(
      title,
      [of, ...COLUMNS.map((column) => words.columns[column]), words.answeredShare, words.openShare, ...more],
      rows.map((row) => [
        row.of,
        ...COLUMNS.map((column) => count(row[column])),
        part(row.published, row.received),
        part(row.open, row.received),
        ...(row.more ?? []),
      ]),
    )
  return [
    totals(report, words),
    counted(
      sheets.units,
      words.unit,
      ledger.byUnit.map(({ unit, ...row }) => {
        const { median, p90 } = (unit && durations.get(unit.id)) ?? none
        return { of: name(unit), ...row, more: [minutes(median), minutes(p90)] }
      }),
      [words.answerMedian, words.answerP90],
    ),
    counted(
      sheets.topics,
      words.topic,
      ledger.byTopic.map(({ topic, ...row }) => ({ of: name(topic), ...row })),
    ),
    counted(
      sheets.provinces,
      words.province,
      report.byProvince.map(({ province, ...row }) => ({ of: name(province), ...row })),
    ),
    counted(
      sheets.sources,
      words.source,
      report.bySource.map(({ source, ...row }) => ({ of: text(words.sources[source] ?? source), ...row })),
    ),
    sheet(
      sheets.hours,
      [words.hour, words.columns.received, words.answered],
      report.hours.map(({ from, received, answered }) => [time(from), count(received), count(answered)]),
    ),
    sheet(
      sheets.declined,
      [words.reason, words.count, words.share],
      report.declined.map((row) => [name(row.reason), count(row.count), part(row.count, ledger.declined)]),
    ),
    sheet(
      sheets.carriedOver,
      [words.number, words.unit, words.topic, words.dueAt],
      report.carriedOver.map(({ number, unit, topic, dueAt }) => [
        count(number),
        name(unit),
        name(topic),
        time(dueAt),
      ]),
    ),
    sheet(
      sheets.questions,
      [
        words.number,
        words.outcome,
        words.unit,
        words.topic,
        words.province,
        words.receivedAt,
        words.decidedAt,
        words.answeredAt,
        words.text,
      ],
      report.questions.map((question) => [
        count(question.number),
        text(words.columns[question.outcome]),
        name(question.unit),
        name(question.topic),
        name(question.province),
        time(question.receivedAt),
        time(question.decidedAt),
        time(question.answeredAt),
        question.text === null ? empty : text(question.text),
      ]),
      [8],
    ),
  ]
}

function totals({ session, at, ledger, served, ...report }: ReportFile, words: Messages): Sheet {
  const { toFirstDecision, toAnswer } = report
  return sheet(
    words.sheets.totals,
    [words.item, words.figure, words.share],
    [
      [text(words.session), text(session.title), empty],
      [text(words.organisation), text(session.organisation), empty],
      [text(words.at), time(at), empty],
      ...COLUMNS.map((column) => [
        text(words.columns[column]),
        count(ledger[column]),
        part(ledger[column], ledger.received),
      ]),
      [text(words.answers), count(served.answers), empty],
      [text(words.people), count(served.people), part(served.people, ledger.received)],
      [text(words.byDuplicates), count(served.byDuplicates), part(served.byDuplicates, ledger.received)],
      [text(words.returns), count(report.returns), empty],
      [text(words.corrected), count(report.corrected), empty],
      [text(words.withdrawn), count(report.withdrawn), empty],
      [text(words.decisionMedian), minutes(toFirstDecision.median), empty],
      [text(words.decisionP90), minutes(toFirstDecision.p90), empty],
      [text(words.answerMedian), minutes(toAnswer.median), empty],
      [text(words.answerP90), minutes(toAnswer.p90), empty],
    ],
    [0, 1],
  )
}

const sheet = (name: string, columns: string[], rows: Cell[][], wide: number[] = [0]): Sheet => ({
  name,
  columns,
  wide,
  rows,
})
