import { twoDigits } from '@giaoluu/ui/format/two-digits'
import { vietnamTime } from '@giaoluu/ui/format/vietnam-time'

type HourWords = { at: (hour: string) => string; onDay: (hour: string, day: string) => string }

/** What the hours are called: by their day too, where there are several days. */
export function hourLabels(hours: readonly { from: string }[], words: HourWords): string[] {
  const times = hours.map(({ from }) => vietnamTime(new Date(from)))
  const dayOf = ({ day, month }: (typeof times)[number]) => `${twoDigits(day)}/${twoDigits(month)}`
  const oneDay = new Set(times.map(dayOf)).size <= 1
  return times.map((time) =>
    oneDay ? words.at(String(time.hour)) : words.onDay(String(time.hour), dayOf(time)),
  )
}
