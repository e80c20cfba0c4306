import type { SessionSummary } from '@giaoluu/contract/session'
import { clock } from '@giaoluu/ui/format/clock'
import { clockOn } from '@giaoluu/ui/format/clock-on'
import { dateWeekday } from '@giaoluu/ui/format/date-weekday'
import type { Language } from '@giaoluu/ui/format/language'
import type { Messages } from '../../messages/vi.ts'

type Timed = Pick<SessionSummary, 'state' | 'opensAt' | 'closesAt'>
type Words = Pick<Messages['setup'], 'times' | 'timesFrom' | 'noTimes'>

/** The day and hours of a session in a list. */
export function sessionWhen({ state, opensAt, closesAt }: Timed, words: Words, language: Language): string {
  if (!opensAt || !closesAt) return words.noTimes
  const opens = new Date(opensAt)
  const day = dateWeekday(opens, language)
  // The planned end is not when a day was closed.
  if (state === 'closed' || state === 'archived') return words.timesFrom(day, clock(opens))
  return words.times(day, clock(opens), clockOn(new Date(closesAt), opens, language))
}
