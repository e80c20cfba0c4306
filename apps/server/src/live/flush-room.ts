import { setTimeout as wait } from 'node:timers/promises'
import type { Entry, FeedEntry } from '@giaoluu/contract/entries'
import type { Db } from '../deps.ts'
import type { PreparedDesk } from '../feed/present.ts'
import { readStream, type StoredEntry } from '../feed/store.ts'
import { loadActors } from './load-actors.ts'
import type { Member, Room } from './room.ts'
import { sameSight } from './same-sight.ts'
import { sendSliced } from './send-sliced.ts'
import { splitFrame } from './split-frame.ts'

/** What is ready together leaves together: a room is flushed this often at most (FD11). */
export const FLUSH_EVERY = 50
const READ_MAX = 200

/** How lines become what readers get; both read the rows as they are now (FD3). */
export type Presenters = {
  presentFeed: (db: Db, stream: Room['stream'], entries: readonly StoredEntry[]) => Promise<FeedEntry[]>
  prepareDesk: (db: Db, stream: Room['stream'], entries: readonly StoredEntry[]) => Promise<PreparedDesk>
}

/**
 * Sends a room what its stream holds after the last number sent and tells whether more may wait. The number is raised
 * before anything is sent: who joins meanwhile is told a number that is never too low (FD6).
 */
export async function flushRoom(
  db: Db,
  room: Room,
  { presentFeed, prepareDesk }: Presenters,
  onSent: (room: Room) => void,
): Promise<{ more: boolean }> {
  const { stream } = room
  const slice = await readStream(db, stream.id, room.sent, READ_MAX)
  if (!slice) return { more: false }
  if (slice.epoch !== room.epoch) {
    room.epoch = slice.epoch
    room.sent = slice.head
    onSent(room)
    await sendBeacon(room)
    return { more: false }
  }
  const last = slice.entries.at(-1)
  if (!last) return { more: false }
  const raise = () => {
    room.sent = last.seq
    onSent(room)
  }
  if (stream.audience === 'feed') {
    const entries = await presentFeed(db, stream, slice.entries)
    raise()
    await sendEntries(room, entries, [...room.members.values()])
  } else {
    const prepared = await prepareDesk(db, stream, slice.entries)
    const asked = new Set([...room.members.values()].flatMap(({ reader }) => reader?.personId ?? []))
    const actors = await loadActors(db, [...asked])
    raise()
    for (const { reader, members } of sameSight(room, asked, actors, prepared.handlers))
      await sendEntries(room, prepared.present(reader), members)
  }
  return { more: slice.entries.length === READ_MAX }
}

/** Tells everybody in a room where its stream stands (FD10). */
export const sendBeacon = ({ stream, epoch, sent, members }: Room): Promise<void> =>
  sendSliced([...members.values()], { event: 'beacon', payload: { session: stream.slug, epoch, head: sent } })

async function sendEntries(
  { stream, epoch }: Room,
  entries: readonly Entry[],
  members: readonly Member[],
): Promise<void> {
  for (const [part, lines] of splitFrame(entries).entries()) {
    if (part > 0) await wait(FLUSH_EVERY)
    await sendSliced(members, { event: 'entries', payload: { session: stream.slug, epoch, entries: lines } })
  }
}
