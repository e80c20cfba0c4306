import type { QuestionState } from '@giaoluu/contract/question'
import type { Report } from '@giaoluu/contract/report'
import type { Change } from '../src/generated/prisma/client.ts'

// A report counted again from the record of changes and nothing else: no row of a question or an answer is looked at. It
// shares no code with what makes the report.

type Facts = {
  state: QuestionState
  unit: string | null
  topic: string | null
  due: Date | null
  lead: string | null
  reason: string | null
}
type Life = Facts & {
  id: string
  confidential: boolean
  province: string | null
  source: string
  received: Date
  decided: Date | null
  answered: Date | null
}
type Counts = Report['bySource'][number] extends infer Row ? Omit<Row, 'source'> : never
type Column = Exclude<keyof Counts, 'received'>

const DECISIONS = new Set(['accept', 'hold', 'assign', 'link', 'decline', 'handover', 'answerLater'])

/** The figures by id instead of by name; what has none is under 'none'. */
export type Figures = ReturnType<typeof figuresOf>

/** Counts a session's report again from its lines about questions, in whatever order they are given. */
export function recount(changes: readonly Change[]) {
  const lines = changes.filter(({ subject }) => subject === 'question')
  const counted = { returns: 0, corrected: 0, withdrawn: 0 }
  const lives = new Map<string, Life>()
  for (const [id, own] of groups(lines, ({ subjectId }) => subjectId))
    lives.set(id, liveAgain(id, own, counted))
  return figuresOf(lives, counted)
}

function liveAgain(id: string, lines: readonly Change[], counted: Record<string, number>): Life {
  const inOrder = [...lines].sort(
    (a, b) => (a.version ?? 0) - (b.version ?? 0) || a.at.getTime() - b.at.getTime(),
  )
  const [asked] = inOrder
  if (asked?.verb !== 'ask') throw new Error(`the record of ${id} does not begin with its asking`)
  const fixed = {
    id,
    confidential: asked.confidential,
    province: asked.provinceId,
    source: asked.source ?? 'web',
    received: asked.at,
  }
  let facts: Facts = {
    state: 'received',
    unit: asked.unitId,
    topic: asked.topicId,
    due: null,
    lead: null,
    reason: null,
  }
  let before = facts
  let version = asked.version ?? 0
  let decided: Date | null = null
  let answered: Date | null = null
  for (const line of inOrder.slice(1)) {
    if (DECISIONS.has(line.verb)) decided ??= line.at
    if (line.verb === 'due') answered = line.at
    if (line.verb === 'withdraw') answered = null
    if (line.verb === 'return') counted.returns = (counted.returns ?? 0) + 1
    if (line.verb === 'correct') counted.corrected = (counted.corrected ?? 0) + 1
    if (line.verb === 'withdraw') counted.withdrawn = (counted.withdrawn ?? 0) + 1
    // Claims, contact data and later drafts leave the version, and the question, as they are.
    if ((line.version ?? 0) === version) continue
    version = line.version ?? 0
    const next =
      line.verb === 'undo' ? before : { ...facts, ...changed(line), state: line.toState ?? facts.state }
    before = facts
    facts = next
  }
  return { ...fixed, ...facts, decided, answered }
}

function changed(line: Change): Partial<Facts> {
  switch (line.verb) {
    case 'accept':
      return line.topicId === null ? {} : { topic: line.topicId }
    case 'assign':
      return { unit: line.unitId }
    case 'return':
      return { unit: null }
    case 'decline':
      return { reason: line.reasonCode, due: null }
    case 'link':
      return { lead: line.leadId, due: line.dueAt }
    case 'unlink':
      return { lead: null, due: line.dueAt }
    case 'retract':
      return { lead: null, due: null }
    case 'handover':
    case 'due':
      return { due: null }
    case 'answerLater':
      return { due: line.dueAt }
    case 'reopen':
      return { reason: null }
    default:
      return {}
  }
}

function columnOf({ state, due }: Life): Column {
  if (state === 'published' || state === 'declined' || state === 'handedOver' || state === 'retracted')
    return state
  return due === null ? 'open' : 'answeredLater'
}

function figuresOf(
  lives: ReadonlyMap<string, Life>,
  counted: { returns: number; corrected: number; withdrawn: number },
) {
  const all = [...lives.values()]
  const place = (life: Life): Life => (life.state === 'linked' ? (lives.get(life.lead ?? '') ?? life) : life)
  const none = (): Counts => ({
    received: 0,
    published: 0,
    declined: 0,
    handedOver: 0,
    retracted: 0,
    answeredLater: 0,
    open: 0,
  })
  const by = (key: (life: Life) => string | null) => {
    const lines: Record<string, Counts> = {}
    for (const life of all) {
      const line = key(life) ?? 'none'
      const counts = lines[line] ?? none()
      lines[line] = counts
      counts.received += 1
      counts[columnOf(place(life))] += 1
    }
    return lines
  }
  const unless = (life: Life, id: string | null) => (life.confidential ? null : id)
  const answered = all.filter(({ state }) => state === 'published')
  const served = all.filter((life) => place(life).state === 'published')
  const hours: Record<string, { received: number; answered: number }> = {}
  const inHour = (at: Date) => {
    const from = `${at.toISOString().slice(0, 13)}:00:00.000Z`
    hours[from] ??= { received: 0, answered: 0 }
    return hours[from]
  }
  for (const { received } of all) inHour(received).received += 1
  for (const life of answered) if (life.answered) inHour(life.answered).answered += 1
  const declined: Record<string, number> = {}
  for (const life of all.map(place))
    if (life.state === 'declined' && life.reason !== null)
      declined[life.reason] = (declined[life.reason] ?? 0) + 1
  return {
    total: by(() => 'all').all ?? none(),
    units: by((life) => unless(place(life), place(life).unit)),
    topics: by((life) => unless(place(life), place(life).topic)),
    provinces: by((life) => unless(place(life), life.province)),
    sources: by((life) => life.source),
    hours,
    toFirstDecision: spread(all.map(({ received, decided }) => [received, decided])),
    toAnswer: spread(answered.map((life) => [life.received, life.answered])),
    answerByUnit: Object.fromEntries(
      [...groups(answered, ({ unit }) => unit ?? 'none')].map(([unit, own]) => [
        unit,
        spread(own.map((life) => [life.received, life.answered])),
      ]),
    ),
    declined,
    served: {
      answers: answered.length,
      people: served.length,
      byDuplicates: served.length - answered.length,
    },
    ...counted,
    carriedOver: all
      .filter((life) => life.state !== 'linked' && !life.confidential && columnOf(life) === 'answeredLater')
      .map(({ id, unit, topic, due }) => ({ id, unit, topic, due: due?.toISOString() }))
      .sort((a, b) => a.id.localeCompare(b.id)),
  }
}

function groups<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item])
  return found
}

/** Median and nine tenths, by the definition: between two in the middle, half way. */
function spread(spans: readonly [from: Date, until: Date | null][]) {
  const seconds = spans
    .filter(([, until]) => until !== null)
    .map(([from, until]) => (Number(until) - Number(from)) / 1_000)
    .sort((a, b) => a - b)
  const at = (tenths: number) => {
    if (seconds.length === 0) return null
    const place = ((seconds.length - 1) * tenths) / 10
    const below = seconds[Math.floor(place)] ?? 0
    const above = seconds[Math.ceil(place)] ?? below
    return Math.round(below + (above - below) * (place - Math.floor(place)))
  }
  return { n: seconds.length, median: at(5), p90: at(9) }
}

/** A report as the same figures; `numbers` tells which question has which number. */
export function figuresOfReport(report: Report, numbers: ReadonlyMap<number, string>): Figures {
  const { ledger } = report
  const byId = <Row extends object>(rows: readonly Row[], id: (row: Row) => string | undefined) =>
    Object.fromEntries(rows.map((row) => [id(row) ?? 'none', onlyCounts(row)]))
  return {
    total: onlyCounts(ledger),
    units: byId(ledger.byUnit, ({ unit }) => unit?.id),
    topics: byId(ledger.byTopic, ({ topic }) => topic?.id),
    provinces: byId(report.byProvince, ({ province }) => province?.id),
    sources: byId(report.bySource, ({ source }) => source),
    hours: Object.fromEntries(
      report.hours.map(({ from, received, answered }) => [from, { received, answered }]),
    ),
    toFirstDecision: report.toFirstDecision,
    toAnswer: report.toAnswer,
    answerByUnit: Object.fromEntries(report.answerByUnit.map(({ unit, toAnswer }) => [unit.id, toAnswer])),
    declined: Object.fromEntries(report.declined.map(({ reason, count }) => [reason.id, count])),
    served: report.served,
    returns: report.returns,
    corrected: report.corrected,
    withdrawn: report.withdrawn,
    carriedOver: report.carriedOver
      .map(({ number, unit, topic, dueAt }) => ({
        id: numbers.get(number) ?? '',
        unit: unit?.id ?? null,
        topic: topic?.id ?? null,
        due: dueAt,
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
  }
}

const onlyCounts = (row: object): Counts => {
  const { received, published, declined, handedOver, retracted, answeredLater, open } = row as Counts
  return { received, published, declined, handedOver, retracted, answeredLater, open }
}
