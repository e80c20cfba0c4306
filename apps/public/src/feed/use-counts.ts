import { http } from '@giaoluu/client/http'
import type { FeedItem } from '@giaoluu/client/live/pending'
import type { Session, SessionCounts } from '@giaoluu/contract/session'
import { useEffect, useState } from 'react'

type Arrived = { items: readonly FeedItem[]; fresh: number }

/** Counts are no part of the stream; everybody asks for them about once a minute, not all at once. */
const EVERY_MS = [60_000, 90_000] as const

/** The counts of a session, kept from growing old while somebody looks. */
export function useCounts(session: Session, arrived: Arrived): SessionCounts {
  const { slug } = session
  const [asked, setAsked] = useState<Session | null>(null)
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
        if (fresh) setAsked(fresh)
      }
      later()
    }
    later()
    return () => {
      ended.abort()
      clearTimeout(timer)
    }
  }, [slug])
  const { counts, now } = asked && asked.now > session.now ? asked : session
  return { ...counts, published: Math.max(0, counts.published + publishedAfter(now, arrived)) }
}

/** What came over the stream since the count was taken, withdrawals taken off; one answer may serve several who asked. */
export const publishedAfter = (counted: string, { items, fresh }: Arrived): number =>
  items.reduce((sum, item) => sum + countedSince(counted, item), fresh)

function countedSince(counted: string, item: FeedItem): number {
  if (item.kind === 'answer') return item.answer.publishedAt > counted ? item.answer.asked : 0
  const { publishedAt, withdrawnAt, asked } = item.tombstone
  return publishedAt <= counted && withdrawnAt > counted ? -asked : 0
}
