import { age } from '@giaoluu/ui/format/age'
import { dateDay } from '@giaoluu/ui/format/date-day'
import type { Language } from '@giaoluu/ui/format/language'
import { Tag } from '@giaoluu/ui/tag'

const HALF_A_YEAR_MS = 182 * 24 * 3_600_000

type DueTagProps = {
  dueAt: string
  now: number
  words: { due: (day: string) => string; overdue: (age: string) => string }
  language: Language
}

/** The day an answer was promised for, or how long ago that was. */
export function DueTag({ dueAt, now, words, language }: DueTagProps) {
  const at = new Date(dueAt)
  if (at.getTime() < now) return <Tag state="overdue">{words.overdue(age(at, new Date(now), language))}</Tag>
  const day = dateDay(at)
  // The year says nothing about what is due before it could be mistaken for another.
  return <Tag state="due">{words.due(at.getTime() - now < HALF_A_YEAR_MS ? day.slice(0, 5) : day)}</Tag>
}
