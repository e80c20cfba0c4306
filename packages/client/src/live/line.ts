import type { Beacon, Follow, FollowAck, Frame, Look, Poke } from '@giaoluu/contract/socket'

/** What a line tells whoever opened it. */
export type Hearing<E> = {
  up(): void
  down(): void
  frame(frame: Frame<E>): void
  beacon(beacon: Beacon): void
  poke(poke: Poke): void
}

/** A connection that comes back by itself until it is closed. */
export type Line = {
  /** Rejects when no answer comes in time. */
  follow(follow: Follow): Promise<FollowAck>
  look(look: Look): void
  /** Drops the connection, which may be dead without knowing it, and makes a new one. */
  restart(): void
  close(): void
}

export type OpenLine<E> = (hearing: Hearing<E>) => Line
