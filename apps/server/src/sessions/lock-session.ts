import type { Tx } from '../deps.ts'
import { Prisma, type Session } from '../generated/prisma/client.ts'

// Advisory locks instead of the row's: they are given in the order they were asked for. A shared lock on the row is
// given past one who waits to have it alone, and a few moderators who never cease would keep a session from being paused.
const key = (sessionId: Prisma.Sql) => Prisma.sql`hashtextextended('session ' || ${sessionId}, 0)`

/**
 * Locks a session before anything else in the transaction: of two acts on it one waits, and no question of it changes
 * meanwhile, since every change of one shares its session.
 */
export async function lockSession(tx: Tx, id: string): Promise<Session> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${key(Prisma.sql`${id}::text`)})::text AS locked`
  return tx.session.findUniqueOrThrow({ where: { id } })
}

/** Shares the session of a question with other changes of its questions, before anything else in the transaction. */
export async function shareSession(tx: Tx, questionId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT pg_advisory_xact_lock_shared(${key(Prisma.sql`session_id`)})::text AS locked
    FROM question WHERE id = ${questionId}`
}

/** Keeps new questions out too: whoever asks waits for this lock before looking whether the session takes any. */
export async function lockIntake(tx: Tx, sessionId: string): Promise<void> {
  await tx.$queryRaw`SELECT session_id FROM question_counter WHERE session_id = ${sessionId} FOR UPDATE`
}
