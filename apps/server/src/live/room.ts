import type { Entry } from '@giaoluu/contract/entries'
import type { Beacon, Frame, Poke } from '@giaoluu/contract/socket'
import type { Actor } from '@giaoluu/domain/actor'
import type { StoredStream } from '../feed/store.ts'

/** What goes down to clients. */
export type Message =
  | { event: 'entries'; payload: Frame<Entry> }
  | { event: 'beacon'; payload: Beacon }
  | { event: 'poke'; payload: Poke }

/** A kind of connection this node writes to: the sockets of a namespace, or server-sent events. */
export type Outlet = {
  /** Writes one message to some of its connections, encoded once for all of them. */
  send: (ids: readonly string[], message: Message) => void
  /** Ends a connection whose owner may not be here any more. */
  cut: (id: string) => void
}

/** A connection that follows a stream. `reader` is who reads at the desk, null in public. */
export type Member = { id: string; outlet: Outlet; reader: Actor | null }

/** A stream somebody follows on this node, with the last number this node sent (FD6). */
export type Room = {
  stream: Pick<StoredStream, 'id' | 'slug' | 'audience' | 'sessionId' | 'organisationId'>
  epoch: string
  sent: number
  members: Map<string, Member>
  /** How many ever joined: a newcomer is owed the counts even where they did not change. */
  joins: number
}
