import { clock } from './clock.ts'
import { dateDay } from './date-day.ts'
import type { Language } from './language.ts'

const joined: Record<Language, string> = { vi: ' ngày ', en: ' on ' }

/** "23:30" on the day everybody has in mind, else "23:30 ngày 23/11/2026": a clock alone is read as of that day. */
export function clockOn(moment: Date, day: Date | null, language: Language): string {
  const date = dateDay(moment)
  return day && dateDay(day) === date ? clock(moment) : `${clock(moment)}${joined[language]}${date}`
}
