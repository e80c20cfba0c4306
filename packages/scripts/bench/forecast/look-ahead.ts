import { type Expected, type Flow, forecast, goOn, STRETCHES } from '@giaoluu/domain/forecast'
import { type WorkingDay, workingSince, workingTime } from '@giaoluu/domain/working-time'
import { ASKS_UNTIL, CLOSES, type DayKind } from './days.ts'
import type { Simulated } from './simulate-day.ts'

const MINUTE = 60_000
const date = (minute: number) => new Date(minute * MINUTE)

export type Looked = Expected & {
  /** What was open at the end. */
  truth: number
  /** What the rate of the whole day so far says. */
  plain: number
}

/** What the forecast says at a minute of a simulated day, beside what came true and what the plain rate says. */
export function lookAhead(kind: DayKind, questions: readonly Simulated[], minute: number): Looked | null {
  const day: WorkingDay = {
    opensAt: date(0),
    closesAt: date(CLOSES),
    breaks: kind.breaks.map(([from, until]) => ({ from: date(from), until: date(until) })),
  }
  const came = questions.map((question) => question.came)
  const left = questions.flatMap((question) => question.left ?? [])
  const before = (times: readonly number[], until: number) => times.filter((time) => time < until).length
  const open = (at: number) => before(came, at) - before(left, at)

  const asking = { ...day, breaks: [] }
  const intake = flow(asking, came, minute, workingTime(asking, date(minute), date(ASKS_UNTIL)))
  const work = workingTime(day, date(minute), date(CLOSES))
  const inUnits = questions.filter(
    (question) => question.unit !== null && question.assigned !== null && question.assigned < minute,
  )
  const answered = inUnits.flatMap((question) => question.left ?? [])
  const ended = questions.flatMap((question) => (question.unit === null ? (question.left ?? []) : []))
  const share = before(ended, minute) / Math.max(1, before(ended, minute) + inUnits.length)
  const waiting = before(came, minute) - inUnits.length - before(ended, minute)
  const said = forecast(open(minute), intake, [
    flow(day, answered, minute, work),
    { ...flow(day, ended, minute, work), most: share * (waiting + goOn(intake).expected) },
  ])
  if (!said) return null
  const worked = workingTime(day, date(0), date(minute))
  const plain =
    open(minute) +
    (before(came, minute) / minute) * Math.max(0, ASKS_UNTIL - minute) -
    (before(left, minute) / worked) * work
  return { ...said, truth: open(CLOSES), plain: Math.max(0, Math.round(plain)) }
}

function flow(day: WorkingDay, times: readonly number[], minute: number, ahead: number): Flow {
  const length = workingTime(day, date(0), date(CLOSES)) / STRETCHES
  const bounds = [date(minute)]
  for (let n = 1; ; n++) {
    const bound = workingSince(day, date(minute), n * length)
    if (bound === null) break
    bounds.unshift(bound)
  }
  const minutes = bounds.map((bound) => bound.getTime() / MINUTE)
  const counts = minutes.slice(1).map(() => 0)
  for (const time of times) {
    const stretch = minutes.findIndex((bound) => time < bound) - 1
    if (stretch >= 0) counts[stretch] = (counts[stretch] ?? 0) + 1
  }
  return { counts, ahead: ahead / length }
}
