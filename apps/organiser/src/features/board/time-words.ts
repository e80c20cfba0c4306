import { serverNow } from '@giaoluu/client/server-clock'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'

/** A moment as a clock shows it, with its day where that is not today. */
export function timeWords(at: string, now = serverNow()): string {
  const moment = new Date(at)
  const day = dateDay(moment)
  return day === dateDay(new Date(now)) ? clock(moment) : `${clock(moment)} ${day}`
}
