import { expiring } from './expiring.ts'
import { NEWS_LIFE } from './news-life.ts'
import type { NodeVoice } from './node-voice.ts'
import type { Relay } from './relay.ts'

export type Viewers = {
  told: (sessionId: string, node: string, count: number) => void
  /** Counts, and tells those in the rooms what changed since the last time. */
  count: () => void
  /** How many watch a session now, on all nodes. */
  of: (sessionId: string) => number
  /** Tells the other nodes, changed or not. */
  tell: () => void
}

/** Counts who watches each public stream, on all nodes together. */
export function viewers(
  relay: Pick<Relay, 'rooms' | 'poke'>,
  voice: NodeVoice,
  counted: (sessionId: string, count: number) => void = () => {},
): Viewers {
  const elsewhere = expiring<number>(NEWS_LIFE)
  const here = new Map<string, number>()
  const shown = new Map<string, string>()

  function countHere(): Map<string, { slug: string; joins: number }> {
    const sessions = new Map<string, { slug: string; joins: number }>()
    const before = new Set(here.keys())
    for (const { stream, members, joins } of relay.rooms()) {
      const { sessionId, slug, audience } = stream
      sessions.set(sessionId, { slug, joins: joins + (sessions.get(sessionId)?.joins ?? 0) })
      if (audience !== 'feed') continue
      before.delete(sessionId)
      if (here.get(sessionId) === members.size) continue
      here.set(sessionId, members.size)
      voice.say({ kind: 'viewers', session: sessionId, count: members.size })
    }
    for (const sessionId of before) {
      here.delete(sessionId)
      voice.say({ kind: 'viewers', session: sessionId, count: 0 })
    }
    return sessions
  }

  const of = (sessionId: string): number =>
    elsewhere.of(sessionId).reduce((sum, n) => sum + n, here.get(sessionId) ?? 0)

  return {
    of,
    told: (sessionId, node, count) => elsewhere.tell(sessionId, node, count),
    tell: () => {
      for (const [session, count] of here) voice.say({ kind: 'viewers', session, count })
    },
    count: () => {
      elsewhere.expire()
      const sessions = countHere()
      for (const [sessionId, { slug, joins }] of sessions) {
        const count = of(sessionId)
        counted(sessionId, count)
        // Who joined since the last time has been told nothing yet.
        const now = `${count} ${joins}`
        if (shown.get(sessionId) === now) continue
        shown.set(sessionId, now)
        for (const audience of ['feed', 'desk'] as const)
          relay.poke(sessionId, audience, { session: slug, kind: 'viewers', count }, () => true)
      }
      for (const sessionId of shown.keys()) if (!sessions.has(sessionId)) shown.delete(sessionId)
    },
  }
}
