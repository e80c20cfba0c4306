import type { Tx } from '../deps.ts'
import type { Session } from '../generated/prisma/client.ts'

/**
 * Locks a session before anything else in the transaction: of two acts on it one waits, and no question of it changes
 * meanwhile, since every change of one holds its session shared. Rows that only name the session go on being written.
 */
export async function lockSession(tx: Tx, id: string): Promise<Session> {
  await tx.$queryRaw`SELECT id FROM session WHERE id = ${id} FOR NO KEY UPDATE`
  return tx.session.findUniqueOrThrow({ where: { id } })
}

/** Keeps new questions out too: whoever asks waits for this lock before looking whether the session takes any. */
export async function lockIntake(tx: Tx, sessionId: string): Promise<void> {
  await tx.$queryRaw`SELECT session_id FROM question_counter WHERE session_id = ${sessionId} FOR UPDATE`
}
