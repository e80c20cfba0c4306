import { http } from '@giaoluu/client/http'
import type { Session, SessionCounts } from '@giaoluu/contract/session'
import { useEffect, useState } from 'react'

/** Counts are no part of the stream; everybody asks for them about once a minute, not all at once. */
const EVERY_MS = [60_000, 90_000] as const

/** The counts of a session, kept from growing old while somebody looks. */
export function useCounts(session: Session): SessionCounts {
  const { slug, counts: told } = session
  const [asked, setAsked] = useState<{ counts: SessionCounts; since: SessionCounts } | null>(null)
  useEffect(() => {
    const ended = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = (): void => {
      const [from, to] = EVERY_MS
      timer = setTimeout(ask, from + Math.random() * (to - from))
    }
    const ask = async (): Promise<void> => {
      if (document.visibilityState === 'visible') {
        const fresh = await http.call('session', { params: { slug } }, ended.signal).catch(() => null)
        if (ended.signal.aborted) return
        if (fresh) setAsked({ counts: fresh.counts, since: told })
      }
      later()
    }
    later()
    return () => {
      ended.abort()
      clearTimeout(timer)
    }
  }, [slug, told])
  // What came with a later entry of the stream is newer than what was asked for before it.
  return asked?.since === told ? asked.counts : told
}
