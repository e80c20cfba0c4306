import { twoDigits } from './two-digits.ts'

// See vietnam-time.ts: one offset since 1975.
const OFFSET_HOURS = 7

/** "3/11/2026" as year, month and day; null when the calendar has no such day. */
export function parseDay(typed: string): { year: number; month: number; day: number } | null {
  const found = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(typed)
  if (!found) return null
  const [day = 0, month = 0, year = 0] = found.slice(1).map(Number)
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCDate() === day && at.getUTCMonth() === month - 1 ? { year, month, day } : null
}

/** "8:00", "8h30" or "17" as "08:00"; null when no clock shows it. */
export function parseClock(typed: string): string | null {
  const found = /^\s*(\d{1,2})(?:\s*[:hg.]\s*(\d{2})?)?\s*$/.exec(typed)
  if (!found) return null
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)]
  return hour < 24 && minute < 60 ? `${twoDigits(hour)}:${twoDigits(minute)}` : null
}

/** A day and a time of day as people write them, as the moment meant in Asia/Ho_Chi_Minh, whatever zone the machine keeps. */
export function parseMoment(day: string, time: string): Date | null {
  const date = parseDay(day)
  const clock = parseClock(time)
  if (!date || !clock) return null
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return new Date(Date.UTC(date.year, date.month - 1, date.day, hour - OFFSET_HOURS, minute))
}
