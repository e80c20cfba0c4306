import { clock } from './clock.ts'
import { twoDigits } from './two-digits.ts'

/** "10:12:05", in Asia/Ho_Chi_Minh. */
export function clockSeconds(moment: Date): string {
  return `${clock(moment)}:${twoDigits(moment.getUTCSeconds())}`
}
