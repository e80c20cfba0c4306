import { dateDay } from './date-day.ts'
import type { Language } from './language.ts'
import { vietnamTime } from './vietnam-time.ts'

const weekdays: Record<Language, readonly string[]> = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** "Thứ Sáu, 20/11/2026". */
export function dateWeekday(moment: Date, language: Language): string {
  return `${weekdays[language][vietnamTime(moment).weekday]}, ${dateDay(moment)}`
}
