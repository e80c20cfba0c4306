import { twoDigits } from './two-digits.ts'

/** 78 → "1:18", for what counts down. */
export function minutesSeconds(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  return `${Math.floor(whole / 60)}:${twoDigits(whole % 60)}`
}
