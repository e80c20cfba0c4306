/** The parts of a moment as a clock in Vietnam shows them. */
export type VietnamTime = {
  year: number
  month: number
  day: number
  weekday: number
  hour: number
  minute: number
  second: number
}

// Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975, before any session. A fixed offset
// gives the server and every browser the same text, whatever time-zone data they carry.
const offset = 7 * 60 * 60 * 1000

/** Splits a moment into its parts in Asia/Ho_Chi_Minh; weekday 0 is Sunday. */
export function vietnamTime(moment: Date): VietnamTime {
  const shifted = new Date(moment.getTime() + offset)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  }
}
