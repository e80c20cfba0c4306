import { randomUUID } from 'node:crypto'
import type { Tx } from '../deps.ts'
import { Prisma } from '../generated/prisma/client.ts'

/** The channel on which nodes tell each other that a stream changed, by its id. */
export const STREAM_CHANNEL = 'giaoluu'

/** Locks the streams of some sessions in the one order everybody keeps, by id, so that nobody deadlocks (FD2). */
export async function lockStreams(tx: Tx, sessionIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM stream WHERE session_id IN (${Prisma.join(sessionIds)}) ORDER BY id FOR UPDATE`
}

/** The two streams of a new session. */
export async function createStreams(tx: Tx, sessionId: string): Promise<void> {
  const stream = () => ({ id: randomUUID(), sessionId, epoch: randomUUID() })
  await tx.stream.createMany({
    data: [
      { ...stream(), audience: 'feed' },
      { ...stream(), audience: 'desk' },
    ],
  })
}

/** Tells every client of a session to start again: after a restore, the wiping of a practice session, a lost tail (FD4). */
export async function newEpoch(tx: Tx, sessionId: string): Promise<void> {
  await lockStreams(tx, [sessionId])
  await tx.$queryRaw`
    UPDATE stream SET epoch = gen_random_uuid()::text WHERE session_id = ${sessionId}
    RETURNING pg_notify(${STREAM_CHANNEL}, id)::text AS told`
}
