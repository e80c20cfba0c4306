/**
 * A share in hundredths of a per cent, cut and not rounded: nothing but all is 100 %, and of 271 questions 22 are 8,11 %.
 * Null of nothing.
 */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 10_000) / whole)
}

/** How a share is written: "8,11 %" in Vietnamese, "8.11%" in English, always with two decimals. */
export function formatShare(hundredths: number, language: 'vi' | 'en'): string {
  const whole = Math.trunc(hundredths / 100)
  const rest = String(hundredths % 100).padStart(2, '0')
  return language === 'vi' ? `${whole},${rest}\u00a0%` : `${whole}.${rest}%`
}
