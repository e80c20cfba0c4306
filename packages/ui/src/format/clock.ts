import { twoDigits } from './two-digits.ts'
import { vietnamTime } from './vietnam-time.ts'

/** "10:12", 24 hours, in Asia/Ho_Chi_Minh. */
export function clock(moment: Date): string {
  const { hour, minute } = vietnamTime(moment)
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}
