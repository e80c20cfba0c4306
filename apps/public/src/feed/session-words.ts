import type { Session } from '@giaoluu/contract/session'
import { clock } from '@giaoluu/ui/format/clock'
import { clockOn } from '@giaoluu/ui/format/clock-on'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { dateWeekday } from '@giaoluu/ui/format/date-weekday'
import type { Messages } from '../messages/vi.ts'
import type { Locale } from '../snapshot.ts'

type Timed = Pick<
  Session,
  'kind' | 'state' | 'opensAt' | 'closesAt' | 'closedAt' | 'asksFrom' | 'asksUntil' | 'breaks'
>

const time = (at: string): string => clock(new Date(at))

/** The state of a session in words; a year-round desk is simply open. */
export const stateWords = ({ kind, state }: Pick<Session, 'kind' | 'state'>, t: Messages): string =>
  kind === 'standing' && state === 'open' ? t.standing : t.sessionState[state]

/** The next time that matters to a reader ([G1]); nothing where none is known. */
export function nextTime(session: Timed, now: Date, t: Messages, locale: Locale): string | null {
  const { state, opensAt, closesAt, asksFrom, asksUntil } = session
  const today = (at: string): string => clockOn(new Date(at), now, locale)
  switch (state) {
    case 'announced': {
      if (asksFrom && new Date(asksFrom) > now && asksFrom !== opensAt)
        return t.asksFromAt(time(asksFrom), dateDay(new Date(asksFrom)))
      return opensAt && t.startsAt(time(opensAt), dateWeekday(new Date(opensAt), locale))
    }
    case 'open': {
      const pause = session.breaks.find(({ from, until }) => new Date(from) <= now && now < new Date(until))
      if (pause) return t.breakUntil(today(pause.until))
      if (!closesAt) return null
      return asksUntil && asksUntil !== closesAt
        ? t.asksUntilEnds(today(asksUntil), today(closesAt))
        : t.endsAt(today(closesAt))
    }
    case 'paused':
      return closesAt && t.endsAt(today(closesAt))
    case 'intakeClosed':
      // Whoever answers longer than planned has no next time to name.
      return closesAt && new Date(closesAt) > now ? t.answersUntil(today(closesAt)) : null
    case 'closed':
    case 'archived': {
      // One that was closed early did not end when it was to end.
      const ended = session.closedAt ?? closesAt
      return ended && new Date(ended) <= now
        ? t.endedAt(time(ended), dateWeekday(new Date(ended), locale))
        : null
    }
    case 'draft':
      return null
  }
}
