import type { Language } from './language.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Seconds in words, in at most two units: "12 giây", "41 phút", "1 giờ 20 phút", "1 ngày 14 giờ". */
export function duration(seconds: number, language: Language): string {
  const whole = Math.max(0, Math.floor(seconds))
  if (whole < minute) return part(whole, 'second', language)
  if (whole < hour) return part(Math.floor(whole / minute), 'minute', language)
  if (whole < day) return two(whole, hour, 'hour', minute, 'minute', language)
  return two(whole, day, 'day', hour, 'hour', language)
}

type Unit = 'second' | 'minute' | 'hour' | 'day'

const vietnamese: Record<Unit, string> = { second: 'giây', minute: 'phút', hour: 'giờ', day: 'ngày' }

function part(value: number, unit: Unit, language: Language): string {
  if (language === 'vi') return `${value} ${vietnamese[unit]}`
  return `${value} ${unit}${value === 1 ? '' : 's'}`
}

function two(whole: number, large: number, first: Unit, small: number, second: Unit, language: Language) {
  const major = part(Math.floor(whole / large), first, language)
  const rest = Math.floor((whole % large) / small)
  return rest === 0 ? major : `${major} ${part(rest, second, language)}`
}
