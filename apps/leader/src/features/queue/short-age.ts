import { duration } from '@giaoluu/ui/format/duration'
import type { Language } from '@giaoluu/ui/format/language'

const HOUR = 3600

/** An age for a narrow list: "41 phút", "2 giờ", "3 ngày"; the question itself has it in full. */
export function shortAge(since: string, now: number, language: Language): string {
  const seconds = Math.max(0, now - Date.parse(since)) / 1000
  const unit = seconds < HOUR ? 1 : seconds < 24 * HOUR ? HOUR : 24 * HOUR
  return duration(Math.floor(seconds / unit) * unit, language)
}
