import type { Cursor, Head } from '@giaoluu/contract/entries'
import type { FollowAck } from '@giaoluu/contract/socket'
import { resume } from '@giaoluu/domain/resume'
import type { Db } from '../deps.ts'
import { loadHeads, type StoredStream } from '../feed/store.ts'
import type { Relay } from './relay.ts'
import type { Member } from './room.ts'

/**
 * Joins a room and tells where it stands. A cursor of another epoch or beyond what this node sent is checked against
 * the database before its owner is told to start again (FD4): another node may have sent more.
 */
export async function follow(
  db: Db,
  relay: Relay,
  member: Member,
  stream: StoredStream,
  cursor: Cursor | undefined,
): Promise<FollowAck> {
  const head = await relay.follow(member, stream)
  if (!cursor || resume(cursor, head).kind !== 'reset') return head
  const stored = await storedHead(db, stream.id)
  if (stored && resume(cursor, stored).kind !== 'reset') {
    if (stored.epoch === head.epoch) return head
    // This node has yet to see the new epoch; what it will tell the room is the same.
    relay.wake(stream.sessionId)
    return stored
  }
  relay.unfollow(member.id, stream.id)
  return { error: 'reset' }
}

const storedHead = async (db: Db, id: string): Promise<Head | undefined> =>
  (await loadHeads(db, [id])).get(id)
