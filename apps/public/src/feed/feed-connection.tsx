import type { LiveStatus } from '@giaoluu/client/live/status-watch'
import { ConnectionLine } from '@giaoluu/ui/connection-line'
import { age } from '@giaoluu/ui/format/age'
import { clock } from '@giaoluu/ui/format/clock'
import { useEffect, useState } from 'react'
import { useWords } from '../words.tsx'

const SECOND_MS = 1_000

/** The one line about the connection ([G2]). */
export function FeedConnection({ status }: { status: LiveStatus }) {
  const { t, n } = useWords()
  switch (status.kind) {
    case 'reconnecting':
      return <ConnectionLine state="reconnecting" words={t.reconnecting} />
    case 'offline':
      return <ConnectionLine state="offline" words={<Offline shownAt={status.shownAt} />} />
    case 'back':
      return (
        <ConnectionLine
          state="back"
          words={status.caughtUp > 0 ? t.backCaughtUp(n(status.caughtUp)) : t.back}
        />
      )
    case 'online':
    case 'ended':
      return <ConnectionLine state="online" />
  }
}

function Offline({ shownAt }: { shownAt: number }) {
  const { t, locale } = useWords()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS)
    return () => clearInterval(timer)
  }, [])
  const since = new Date(shownAt)
  // Read out when it appears; an age that counts on must not be read out every second ([G6]).
  return <span aria-live="off">{t.offline(clock(since), age(since, new Date(now), locale))}</span>
}
