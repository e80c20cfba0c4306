import type { Language } from './language.ts'
import { number } from './number.ts'

/** "6,1" in Vietnamese, "6.1" in English; "6" where nothing is left behind the mark. */
export function decimal(value: number, language: Language, places = 1): string {
  const [whole = '0', part = ''] = Math.abs(value).toFixed(places).split('.')
  const rest = part.replace(/0+$/, '')
  const sign = value < 0 ? '−' : ''
  const mark = language === 'vi' ? ',' : '.'
  return `${sign}${number(Number(whole), language)}${rest === '' ? '' : `${mark}${rest}`}`
}
