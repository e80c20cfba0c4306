import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'

/** A moment as written and as machines read it. */
type Moment = { text: string; dateTime: string }

/** The clock alone on the day everybody has in mind, else with its date. */
export function moment(at: string, day: string | null): Moment {
  const date = new Date(at)
  const sameDay = day !== null && dateDay(new Date(day)) === dateDay(date)
  return { text: sameDay ? clock(date) : `${clock(date)} ${dateDay(date)}`, dateTime: at }
}
