import * as z from 'zod/mini'
import { Cursor } from './entries.ts'
import { Id, Slug } from './ids.ts'

// The socket only pushes down: a client may follow, unfollow and, at the desk, say which question it looks at.

export const Follow = z.object({ session: Slug, cursor: z.optional(Cursor) })
export type Follow = z.infer<typeof Follow>
export const Unfollow = z.object({ session: Slug })
export type Unfollow = z.infer<typeof Unfollow>
export const Look = z.object({ session: Slug, question: z.nullable(Id) })
export type Look = z.infer<typeof Look>

/** `reset`: the cursor is of another epoch or beyond head, start again by the first load. */
export type FollowError = 'signed-out' | 'not-found' | 'reset' | 'invalid' | 'unavailable'
export type FollowAck = { epoch: string; head: number } | { error: FollowError }

export type Frame<E> = { session: string; epoch: string; entries: E[] }
export type Beacon = { session: string; epoch: string; head: number }
/** News without content (FD14): who has a question open (names), how many are watching. */
export type Poke =
  | { session: string; kind: 'viewers'; count: number }
  | { session: string; kind: 'looking'; question: string; people: string[] }
  /** On the desk: the organiser sent a message to a unit of the reader's. */
  | { session: string; kind: 'message' }

export type ClientEvents = {
  follow: (follow: Follow, ack: (answer: FollowAck) => void) => void
  unfollow: (unfollow: Unfollow) => void
}
export type DeskClientEvents = ClientEvents & { look: (look: Look) => void }

/** What a server pushes; `E` is FeedEntry on `/feed` and DeskEntry on `/desk`. */
export type ServerEvents<E> = {
  entries: (frame: Frame<E>) => void
  beacon: (beacon: Beacon) => void
  poke: (poke: Poke) => void
}
