import type { Language } from './language.ts'

/** "12.904" in Vietnamese, "12,904" in English; whole numbers. */
export function number(value: number, language: Language): string {
  const separator = language === 'vi' ? '.' : ','
  return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, separator)
}
