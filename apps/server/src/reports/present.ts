import type { Duration, Report, ReportFile } from '@giaoluu/contract/report'
import type { Named } from '@giaoluu/contract/session'
import { type LedgerColumn, ledgerColumn } from '@giaoluu/domain/ledger'
import { presentLedger } from '../sessions/present.ts'
import type { ReportLine, StoredReport } from './store.ts'

const HOUR = 3_600_000
const SOURCES = ['web', 'phone', 'paper', 'email'] as const

/** The report of a session; its lists are in the organisation's order, what has none last. */
export function presentReport(stored: StoredReport): Report {
  const { session, now, lines, ledger } = stored
  const { units, topics, declineReasons } = session.organisation
  const answered = lines.filter(({ state }) => state === 'published')
  const served = lines.filter(({ place }) => place === 'published')
  return {
    session: { slug: session.slug, title: session.title, organisation: session.organisation.name },
    at: now.toISOString(),
    ledger: presentLedger(ledger, units, topics, now),
    byProvince: [...stored.provinces, null].flatMap((province) => {
      const own = lines.filter(({ provinceId }) => provinceId === (province?.id ?? null))
      return own.length === 0 ? [] : [{ province: province && named(province), ...countsOf(own) }]
    }),
    bySource: SOURCES.flatMap((source) => {
      const own = lines.filter((line) => line.source === source)
      return own.length === 0 ? [] : [{ source, ...countsOf(own) }]
    }),
    hours: hoursOf(lines, answered),
    toFirstDecision: duration(lines.map(({ receivedAt, decidedAt }) => [receivedAt, decidedAt])),
    toAnswer: toAnswer(answered),
    answerByUnit: units.flatMap((unit) => {
      const own = answered.filter(({ unitId }) => unitId === unit.id)
      return own.length === 0 ? [] : [{ unit: named(unit), toAnswer: toAnswer(own) }]
    }),
    declined: declineReasons.flatMap((reason) => {
      const count = lines.filter(
        ({ place, reasonId }) => place === 'declined' && reasonId === reason.id,
      ).length
      return count === 0 ? [] : [{ reason: named(reason), count }]
    }),
    served: {
      answers: answered.length,
      people: served.length,
      byDuplicates: served.length - answered.length,
    },
    returns: lines.reduce((sum, { returns }) => sum + returns, 0),
    corrected: stored.corrections,
    withdrawn: stored.withdrawals,
    carriedOver: lines.flatMap((line) =>
      line.dueAt !== null &&
      !line.confidential &&
      line.state !== 'linked' &&
      columnOf(line) === 'answeredLater'
        ? [
            {
              number: line.number,
              unit: find(units, line.unitId),
              topic: find(topics, line.topicId),
              dueAt: line.dueAt.toISOString(),
            },
          ]
        : [],
    ),
  }
}

/** The report with its list of questions. */
export function presentReportFile(stored: StoredReport): ReportFile {
  const { units, topics } = stored.session.organisation
  return {
    ...presentReport(stored),
    questions: stored.lines
      .filter(({ confidential }) => !confidential)
      .map((line) => ({
        number: line.number,
        state: line.state,
        outcome: columnOf(line),
        unit: find(units, line.unitId),
        topic: find(topics, line.topicId),
        province: find(stored.provinces, line.provinceId),
        receivedAt: line.receivedAt.toISOString(),
        decidedAt: line.decidedAt?.toISOString() ?? null,
        answeredAt: line.answeredAt?.toISOString() ?? null,
        text: line.text,
      })),
  }
}

const columnOf = ({ place, dueAt }: ReportLine): LedgerColumn => ledgerColumn(place, dueAt)

function countsOf(lines: readonly ReportLine[]) {
  const count = (column: LedgerColumn) => lines.filter((line) => columnOf(line) === column).length
  return {
    received: lines.length,
    published: count('published'),
    declined: count('declined'),
    handedOver: count('handedOver'),
    retracted: count('retracted'),
    answeredLater: count('answeredLater'),
    open: count('open'),
  }
}

function hoursOf(lines: readonly ReportLine[], answered: readonly ReportLine[]): Report['hours'] {
  const hours = new Map<number, { received: number; answered: number }>()
  const add = (at: Date, of: 'received' | 'answered') => {
    const hour = Math.floor(at.getTime() / HOUR) * HOUR
    const counted = hours.get(hour) ?? { received: 0, answered: 0 }
    counted[of] += 1
    hours.set(hour, counted)
  }
  for (const { receivedAt } of lines) add(receivedAt, 'received')
  for (const { answeredAt } of answered) if (answeredAt) add(answeredAt, 'answered')
  return [...hours.entries()]
    .sort(([a], [b]) => a - b)
    .map(([from, { received, answered }]) => ({ from: new Date(from).toISOString(), received, answered }))
}

const toAnswer = (answered: readonly ReportLine[]): Duration =>
  duration(answered.map(({ receivedAt, answeredAt }) => [receivedAt, answeredAt]))

/** In whole seconds; between two questions in the middle it is half way. */
function duration(spans: readonly [from: Date, until: Date | null][]): Duration {
  const lengths = spans
    .flatMap(([from, until]) => (until === null ? [] : [(until.getTime() - from.getTime()) / 1_000]))
    .sort((a, b) => a - b)
  return { n: lengths.length, median: quantile(lengths, 0.5), p90: quantile(lengths, 0.9) }
}

function quantile(sorted: readonly number[], part: number): number | null {
  const place = (sorted.length - 1) * part
  const lower = sorted[Math.floor(place)]
  const upper = sorted[Math.ceil(place)]
  if (lower === undefined || upper === undefined) return null
  return Math.round(lower + (upper - lower) * (place - Math.floor(place)))
}

const named = ({ id, name }: Named): Named => ({ id, name })
const find = (list: readonly Named[], id: string | null): Named | null => {
  const found = id === null ? undefined : list.find((each) => each.id === id)
  return found ? named(found) : null
}
