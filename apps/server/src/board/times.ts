import { STRETCHES } from '@giaoluu/domain/forecast'
import { type WorkingDay, workingSince, workingTime } from '@giaoluu/domain/working-time'

const HOUR = 3_600_000
// A session without opening and closing is looked at as if a day of it were the last one round the clock.
const ROUND_THE_CLOCK = 24 * HOUR
// A day on which answers go on after closing shows these hours too, but not for ever.
const AFTER_CLOSING = 12 * HOUR

/** The stretches of time a board counts in, each as its bounds, oldest first: what lies between two is one stretch. */
export type BoardTimes = {
  /** Of working time, for what staff do; `length` is of one. */
  work: { bounds: Date[]; length: number }
  /** Of the clock, for what comes in: people ask through the breaks. */
  clock: { bounds: Date[]; length: number }
  /** Hours of the clock; the first begins at the opening. */
  hours: Date[]
}

export function boardTimes(day: WorkingDay, now: Date): BoardTimes {
  const clock = { ...day, breaks: [] }
  return { work: stretches(day, now), clock: stretches(clock, now), hours: hours(day, now) }
}

/** A fortieth of the day each, back from now, as far as the day goes. */
function stretches(day: WorkingDay, now: Date): { bounds: Date[]; length: number } {
  const { opensAt, closesAt } = day
  const whole = opensAt && closesAt ? workingTime(day, opensAt, closesAt) : ROUND_THE_CLOCK
  const length = whole / STRETCHES
  const until = closesAt && closesAt < now ? closesAt : now
  const bounds = [until]
  while (bounds.length <= STRETCHES && length > 0) {
    const bound = workingSince(day, until, bounds.length * length)
    if (bound === null) break
    bounds.unshift(bound)
  }
  return { bounds, length }
}

function hours({ opensAt, closesAt }: WorkingDay, now: Date): Date[] {
  const full = (time: number) => Math.floor(time / HOUR) * HOUR
  const start = opensAt?.getTime() ?? full(now.getTime() - ROUND_THE_CLOCK + HOUR)
  const latest = closesAt === null ? Number.POSITIVE_INFINITY : closesAt.getTime() + AFTER_CLOSING
  const end = Math.max(closesAt?.getTime() ?? 0, Math.min(now.getTime(), latest))
  const bounds = [start]
  for (let at = start; at < end; ) {
    at = full(at) + HOUR
    // What answers go on after closing belongs to whole hours again.
    if (closesAt && bounds.at(-1) !== closesAt.getTime() && at > closesAt.getTime()) at = closesAt.getTime()
    bounds.push(at)
  }
  return bounds.map((bound) => new Date(bound))
}
