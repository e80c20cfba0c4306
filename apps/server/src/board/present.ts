import type { Board, BoardHour, BoardUnit } from '@giaoluu/contract/board'
import { QuestionState } from '@giaoluu/contract/question'
import { type Flow, forecast, goOn, OF_LATE, peopleNeeded } from '@giaoluu/domain/forecast'
import { sessionState } from '@giaoluu/domain/session'
import { workingTime } from '@giaoluu/domain/working-time'
import type { StoredBoard } from './store.ts'

const HOUR = 3_600_000
const MINUTES_OF_LATE = 5
/** A unit with work that did nothing for so long is told to the organiser. */
const SILENT_AFTER = 45 * 60_000

/** The board as organisers see it. `viewers` is how many watch now. */
export function presentBoard(stored: StoredBoard, viewers: number): Board {
  const { session, now, questions, log } = stored
  const paces = pacesOf(stored)
  const { late, peak, peakAt } = questions.minutes
  return {
    at: now.toISOString(),
    states: Object.fromEntries(
      QuestionState.options.map((state) => [state, questions.states[state] ?? 0]),
    ) as Board['states'],
    viewers: {
      now: viewers,
      peak: Math.max(session.viewersPeak, viewers),
      peakAt: viewers > session.viewersPeak ? now.toISOString() : iso(session.viewersPeakAt),
    },
    intake: { perMinute: late / MINUTES_OF_LATE, peak, peakAt: iso(peakAt) },
    answersPerHour: perHour(stored, paces.answered(undefined)),
    reportsOpen: questions.reports,
    oldest: questions.oldest && { ...oldest(questions.oldest), unit: questions.oldest.unit },
    triage: {
      open: questions.triage,
      oldest: questions.oldestInTriage && oldest(questions.oldestInTriage),
    },
    hours: presentHours(stored, paces),
    units: presentUnits(stored, paces),
    forecast: paces.ends ? forecast(questions.open, paces.came, [paces.left(undefined), paces.ended]) : null,
    log: log.map(({ at, verb, by, questionId, number, unitId, note }) => ({
      at: at.toISOString(),
      verb,
      by,
      ...(questionId !== null && number !== null && { question: { id: questionId, number } }),
      ...(unitId !== null && { unit: unitId }),
      ...(note !== null && presentSet(verb, note)),
    })),
  }
}

/** What was set, from the record's own words; what a note of any other act says is not for the log. */
function presentSet(verb: string, note: string): Partial<Board['log'][number]> {
  if (verb === 'slowMode') return { slowMode: Number(note) }
  if (verb !== 'extend') return {}
  const [asksUntil = '-', closesAt = '-'] = note.split(' ')
  return { ...(asksUntil !== '-' && { asksUntil }), ...(closesAt !== '-' && { closesAt }) }
}

type Paces = {
  /** Whether there is an end to look to. */
  ends: boolean
  came: Flow
  /** What units finish: one of them, or all. */
  left: (unit: string | undefined) => Flow
  answered: (unit: string | undefined) => Flow
  assigned: (unit: string) => Flow
  /** What ends without having gone to a unit. */
  ended: Flow
}

function pacesOf({ session, now, times, questions }: StoredBoard): Paces {
  const { opensAt, closesAt, asksUntil } = session
  const state = sessionState(session, now)
  const ends =
    opensAt !== null &&
    closesAt !== null &&
    opensAt <= now &&
    now < closesAt &&
    state !== 'closed' &&
    state !== 'archived'
  const clock = { ...session, breaks: [] }
  const asking = asksUntil && closesAt && asksUntil < closesAt ? asksUntil : closesAt
  const intake = ends && asking && state !== 'intakeClosed' ? workingTime(clock, now, asking) : 0
  const work = ends && closesAt ? workingTime(session, now, closesAt) : 0

  const flow = (
    { bounds, length }: { bounds: Date[]; length: number },
    rows: readonly { stretch: number; count: number }[],
    ahead: number,
  ): Flow => {
    const counts = bounds.slice(1).map(() => 0)
    // Bucket n of the database lies between the bounds n - 1 and n.
    for (const { stretch, count } of rows)
      if (stretch >= 1 && stretch <= counts.length) counts[stretch - 1] = (counts[stretch - 1] ?? 0) + count
    return { counts, ahead: length > 0 ? ahead / length : 0 }
  }
  const inUnits = (of: 'left' | 'answered', unit: string | undefined) =>
    flow(
      times.work,
      questions.left
        .filter((row) => (unit === undefined ? row.unit !== null : row.unit === unit))
        .map((row) => ({ stretch: row.stretch, count: row[of] })),
      work,
    )

  const came = flow(times.clock, questions.came, intake)
  const ended = questions.left.filter((row) => row.unit === null).map((row) => ({ ...row, count: row.left }))
  const all = (rows: readonly { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0)
  const through = all(ended) + all(questions.assigned)
  const waiting = questions.open - questions.units.reduce((sum, unit) => sum + unit.open, 0)
  // Triage can send on only what waits for it and what still comes.
  const mostOf = (rows: readonly { count: number }[]) =>
    through === 0 ? 0 : (all(rows) / through) * (waiting + goOn(came).expected)
  return {
    ends,
    came,
    left: (unit) => inUnits('left', unit),
    answered: (unit) => inUnits('answered', unit),
    assigned: (unit) => {
      const rows = questions.assigned.filter((row) => row.unit === unit)
      return { ...flow(times.work, rows, work), most: mostOf(rows) }
    },
    ended: { ...flow(times.work, ended, work), most: mostOf(ended) },
  }
}

/** Of late: in the last fifth of the day, or as much of it as has passed. */
function perHour({ times }: StoredBoard, { counts }: Flow): number {
  const late = counts.slice(-OF_LATE)
  if (late.length === 0 || times.work.length === 0) return 0
  const hours = (late.length * times.work.length) / HOUR
  return Math.round((10 * late.reduce((sum, count) => sum + count, 0)) / hours) / 10
}

function presentUnits(stored: StoredBoard, paces: Paces): BoardUnit[] {
  const { session, now, questions, acts } = stored
  return session.organisation.units.flatMap(({ id, active }) => {
    const counted = questions.units.find(({ unit }) => unit === id)
    if (!counted && !active) return []
    const act = acts.find(({ unit }) => unit === id)
    const open = counted?.open ?? 0
    const left = paces.left(id)
    const expected = paces.ends ? forecast(open, paces.assigned(id), [left]) : null
    const people = act?.people ?? 0
    // It has been idle since it last did something, or since there has been something to do.
    const since = Math.max(act?.lastAt.getTime() ?? 0, counted?.waiting ? Date.parse(counted.waiting) : 0)
    return {
      unit: id,
      open,
      oldest: counted?.oldest ? oldest(counted.oldest) : null,
      answered: counted?.answered ?? 0,
      perHour: perHour(stored, paces.answered(id)),
      people,
      lastActAt: iso(act?.lastAt ?? null),
      silent: open > 0 && workingTime(session, new Date(since), now) >= SILENT_AFTER,
      forecast: expected,
      needs: expected && peopleNeeded(expected.open, left, people),
    }
  })
}

function presentHours({ session, now, times, questions }: StoredBoard, paces: Paces): BoardHour[] {
  const { opensAt, closesAt, asksUntil } = session
  const counted = new Map(questions.hours.map((row) => [row.hour, row]))
  const early = opensAt === null ? undefined : counted.get(0)
  const clock = { ...session, breaks: [] }
  const expected = (from: Date, until: Date) => {
    const asking = asksUntil && asksUntil < until ? asksUntil : until
    const share = (of: Flow, span: number, length: number) =>
      of.ahead > 0 ? Math.round((goOn(of).expected * span) / length / of.ahead) : 0
    return {
      received: share(paces.came, workingTime(clock, from, asking), times.clock.length),
      answered: share(paces.answered(undefined), workingTime(session, from, until), times.work.length),
    }
  }
  const hours = times.hours.slice(1).flatMap((until, n): BoardHour[] => {
    const from = times.hours[n] ?? until
    const coming = from > now
    if (coming && (!paces.ends || (closesAt !== null && from >= closesAt))) return []
    const { received = 0, answered = 0 } = coming ? expected(from, until) : (counted.get(n + 1) ?? {})
    return [{ from: from.toISOString(), until: until.toISOString(), received, answered, expected: coming }]
  })
  if (!early) return hours
  const { received, answered } = early
  const until = (times.hours[0] ?? now).toISOString()
  return [{ from: null, until, received, answered, expected: false }, ...hours]
}

const oldest = ({ id, number, at }: { id: string; number: number; at: string }) => ({
  id,
  number,
  at: new Date(at).toISOString(),
})

const iso = (at: Date | string | null): string | null => (at === null ? null : new Date(at).toISOString())
