import { createHttp } from '@giaoluu/client/http'
import { deskSource } from '@giaoluu/client/live/desk-source'
import type { DeskState } from '@giaoluu/client/live/desk-state'
import { feedSource } from '@giaoluu/client/live/feed-source'
import type { FeedState } from '@giaoluu/client/live/feed-state'
import type { Source } from '@giaoluu/client/live/source'
import type { Session } from '@giaoluu/contract/session'
import { expect } from 'vitest'
import type { LiveNode } from '../live-node.ts'

/** A screen that goes on by entries alone, and whether it shows what a fresh load would. */
export type Follower = { follow: () => Promise<void> }

const signal = new AbortController().signal

/** Counts are outside the promise (FD13), and so is the moment at which it was shown. */
const shownSession = ({ counts: _counts, now: _now, ...session }: Session) => session

const shownDesk = ({ session, rows }: DeskState) => ({
  session: shownSession(session),
  rows: [...rows.values()]
    .map(({ claim, ...row }) => ({ ...row, claimedBy: claim?.by }))
    .sort((a, b) => a.number - b.number),
})

const shownFeed = ({ session, answers }: FeedState) => ({ session: shownSession(session), answers })

async function follower<S, E extends { seq: number }>(
  source: Source<S, E>,
  shown: (state: S) => unknown,
  name: string,
): Promise<Follower> {
  let { state, head } = await source.load(signal, null)
  return {
    follow: async () => {
      for (let more = true; more; ) {
        const page = await source.page(head, signal)
        state = source.fold(state, page.entries)
        head = page.entries.at(-1)?.seq ?? head
        more = head < page.head
      }
      const fresh = await source.load(signal, state)
      expect(shown(state), `${name} differs from a fresh load`).toEqual(shown(fresh.state))
    },
  }
}

/** The desk of somebody. */
export function followDesk({ url }: LiveNode, slug: string, who: string): Promise<Follower> {
  const send: typeof fetch = (address, init) => fetch(address, { ...init, headers: { cookie: who } })
  return follower(deskSource(createHttp({ fetch: send, base: url }), slug), shownDesk, `the desk of ${who}`)
}

/** The public feed, from its beginning. */
export const followFeed = ({ url }: LiveNode, slug: string): Promise<Follower> =>
  follower(feedSource(createHttp({ base: url }), slug, {}), shownFeed, 'the feed')
