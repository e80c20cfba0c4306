import { randomUUID } from 'node:crypto'
import { Id } from '@giaoluu/contract/ids'
import * as z from 'zod/mini'
import type { Database } from '../database/connect.ts'
import { POKE_CHANNEL, type Relay } from './relay.ts'

// NOTIFY takes 8,000 bytes and everybody who may connect to the database can read it: ids and numbers only (FD14).
const Told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('viewers'), node: Id, session: Id, count: z.int() }),
  z.object({ kind: z.literal('looking'), node: Id, session: Id, question: Id, people: z.array(Id) }),
  // Said by the transaction that stored it, on whichever node: all hear it.
  z.object({ kind: z.literal('message'), message: Id, news: z.enum(['sent', 'read']) }),
])
type Told = z.infer<typeof Told>
type WithoutNode<T> = T extends unknown ? Omit<T, 'node'> : never
export type News = WithoutNode<Exclude<Told, { kind: 'message' }>>

/** How nodes talk about what never enters a stream; alone with the embedded database there is nobody to talk to. */
export type NodeVoice = { say: (news: News) => void }

/** Gives this node a voice and an ear: `hear` gets what the others say, with the node that said it. */
export function nodeVoice(
  { kind, pool }: Database,
  relay: Pick<Relay, 'hear'>,
  hear: (told: Told) => void,
): NodeVoice {
  if (kind === 'embedded') return { say: () => {} }
  const node = randomUUID()
  relay.hear((payload) => {
    const told = parse(payload)
    if (told && !('node' in told && told.node === node)) hear(told)
  })
  return {
    say: (news) => {
      // Lost news is told again within half a minute.
      pool
        .query('SELECT pg_notify($1, $2)', [POKE_CHANNEL, JSON.stringify({ ...news, node })])
        .catch(() => {})
    },
  }
}

/** Another version's words are left alone. */
function parse(payload: string): Told | null {
  try {
    return Told.safeParse(JSON.parse(payload)).data ?? null
  } catch {
    return null
  }
}
