import type { Tx } from '../deps.ts'
import type { Session } from '../generated/prisma/client.ts'

/**
 * Answers to early questions wait for the opening of the day; when that moves they move with it, never to before the
 * moment until which they can be taken back.
 */
export async function moveEarlyAnswers(
  tx: Tx,
  { id, opensAt, publishDelay }: Pick<Session, 'id' | 'opensAt' | 'publishDelay'>,
  to: Date,
): Promise<void> {
  if (opensAt?.getTime() === to.getTime()) return
  // Nothing changes a question while it is being published: it was last changed when somebody pressed.
  await tx.$executeRaw`
    UPDATE publication
    SET publishes_at = greatest(${to}::timestamptz, question.changed_at + ${publishDelay} * interval '1 millisecond')
    FROM question WHERE question.id = publication.question_id AND question.session_id = ${id}`
}
