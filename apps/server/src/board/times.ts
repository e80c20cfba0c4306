import { STRETCHES } from '@giaoluu/domain/forecast'
import { type WorkingDay, workingSince, workingTime } from '@giaoluu/domain/working-time'

const HOUR = 3_600_000
// A session without opening and closing is looked at as if a day of it were the last one round the clock.
const ROUND_THE_CLOCK = 24 * HOUR
// A day on which answers go on after closing shows these hours too, but not for ever.
const AFTER_CLOSING = 12 * HOUR
// Nobody reads more hours than those of a week.
const LONGEST = 7 * 24 * HOUR

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
  const closing = closesAt?.getTime() ?? Number.POSITIVE_INFINITY
  const end = Math.max(closesAt?.getTime() ?? 0, Math.min(now.getTime(), closing + AFTER_CLOSING))
  const opening = opensAt?.getTime() ?? full(now.getTime() - ROUND_THE_CLOCK + HOUR)
  const bounds = [Math.max(opening, full(end) - LONGEST)]
  for (let at = bounds[0] ?? end; at < end; ) {
    const next = full(at) + HOUR
    // The hour in which the day closes ends there; what goes on after it has a part of its own.
    at = at < closing && next > closing ? closing : next
    bounds.push(at)
  }
  return bounds.map((bound) => new Date(bound))
}
