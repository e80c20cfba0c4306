import type { SessionSummary } from '@giaoluu/contract/session'
import { clock } from '@giaoluu/ui/format/clock'
import { clockOn } from '@giaoluu/ui/format/clock-on'
import { dateWeekday } from '@giaoluu/ui/format/date-weekday'
import type { Language } from '@giaoluu/ui/format/language'
import type { Messages } from '../../messages/vi.ts'

type Timed = Pick<SessionSummary, 'opensAt' | 'closesAt' | 'closedAt'>
type Words = Pick<Messages['setup'], 'times' | 'noTimes'>

/** The day and hours of a session in a list. */
export function sessionWhen(
  { opensAt, closesAt, closedAt }: Timed,
  words: Words,
  language: Language,
): string {
  if (!opensAt || !closesAt) return words.noTimes
  const opens = new Date(opensAt)
  const ends = new Date(closedAt ?? closesAt)
  return words.times(dateWeekday(opens, language), clock(opens), clockOn(ends, opens, language))
}
