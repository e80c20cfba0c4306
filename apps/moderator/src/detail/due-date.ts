import { vietnamTime } from '@giaoluu/ui/format/vietnam-time'

const DAY = 86_400_000
/** Offices close at five; what is promised for a day is promised until then. Vietnam is seven hours ahead all year. */
const CLOSES_AT_UTC = 10

/** "3/11/2026" as the end of that day's office hours; null when the calendar has no such day. */
export function parseDay(text: string): Date | null {
  const found = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text)
  if (!found) return null
  const [day = 0, month = 0, year = 0] = found.slice(1).map(Number)
  const at = new Date(Date.UTC(year, month - 1, day, CLOSES_AT_UTC))
  return at.getUTCDate() === day && at.getUTCMonth() === month - 1 ? at : null
}

/** The end of office hours so many working days after a moment; Saturdays and Sundays do not count. */
export function addWorkingDays(from: Date, days: number): Date {
  const { year, month, day } = vietnamTime(from)
  let at = Date.UTC(year, month - 1, day, CLOSES_AT_UTC)
  for (let left = days; left > 0; ) {
    at += DAY
    const weekday = new Date(at).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return new Date(at)
}
