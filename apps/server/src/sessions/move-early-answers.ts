import type { Tx } from '../deps.ts'

/** Answers to early questions wait for the opening of the day; when that moves they move with it. */
export async function moveEarlyAnswers(
  tx: Tx,
  sessionId: string,
  from: Date | null,
  to: Date,
): Promise<void> {
  if (from === null || from.getTime() === to.getTime()) return
  await tx.publication.updateMany({
    where: { question: { sessionId }, publishesAt: from },
    data: { publishesAt: to },
  })
}
