import type { Session } from '@giaoluu/contract/session'
import { dateWeekday } from '@giaoluu/ui/format/date-weekday'
import { duration } from '@giaoluu/ui/format/duration'
import { type SessionCount, SessionHeader } from '@giaoluu/ui/session-header'
import type { ReactNode } from 'react'
import { askAddress, FIND_RECEIPT } from '../addresses.ts'
import { useWords } from '../words.tsx'
import { nextTime, stateWords } from './session-words.ts'
import { useServerNow } from './use-server-now.ts'

type SessionHeadProps = {
  session: Session
  /** The server's time when the page was made. */
  madeAt: string
  viewers: number | null
  /** Whether a question can be sent right now. */
  online: boolean
  gauge: ((now: Date) => ReactNode) | null
}

// A countdown shows seconds only in its last minute.
const TICK_MS = 1_000

/** The head of a session's page: state and next time by the server's clock, counts, the one thing to do. */
export function SessionHead({ session, madeAt, viewers, online, gauge }: SessionHeadProps) {
  const { t, locale, n } = useWords()
  const now = useServerNow(madeAt, TICK_MS)
  const { kind, state, opensAt, units } = session
  const standing = kind === 'standing'
  return (
    <SessionHeader
      headingId="session"
      state={standing && state === 'open' ? 'standing' : state}
      stateWords={stateWords(session, t)}
      next={nextTime(session, now, t, locale)}
      title={session.title}
      when={
        opensAt && !standing
          ? t.dayLine(dateWeekday(new Date(opensAt), locale), n(units.length))
          : t.standingLine(n(units.length))
      }
      counts={useCountWords(session, now, viewers)}
      action={
        session.accepting
          ? {
              href: askAddress(session.slug),
              label: t.ask,
              primary: true,
              note: online ? undefined : t.askOffline,
            }
          : { href: FIND_RECEIPT, label: t.findYours, primary: false }
      }
      gauge={gauge?.(now)}
    />
  )
}

function useCountWords(
  { state, opensAt, counts }: Session,
  now: Date,
  viewers: number | null,
): SessionCount[] {
  const { t, locale, n } = useWords()
  const received = { key: 'received', value: n(counts.received) }
  if (state === 'announced') {
    const seconds = opensAt ? (Date.parse(opensAt) - now.getTime()) / 1000 : 0
    return [
      ...(seconds > 0 ? [{ key: 'start', value: duration(seconds, locale), words: t.untilStart }] : []),
      { ...received, words: t.countEarly },
    ]
  }
  const published = { key: 'published', value: n(counts.published), words: t.countPublished }
  if (state === 'closed' || state === 'archived') {
    const open = { key: 'open', value: n(counts.open), words: t.countOpen }
    return [{ ...received, words: t.countReceived }, published, ...(counts.open > 0 ? [open] : [])]
  }
  return [
    { ...received, words: t.countReceived },
    published,
    ...(viewers === null ? [] : [{ key: 'viewers', value: n(viewers), words: t.countViewers }]),
  ]
}
