import { twoDigits } from './two-digits.ts'
import { vietnamTime } from './vietnam-time.ts'

/** "20/11/2026", in Asia/Ho_Chi_Minh; the same in both languages. */
export function dateDay(moment: Date): string {
  const { year, month, day } = vietnamTime(moment)
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`
}
