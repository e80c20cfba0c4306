import { TERMS_VERSION } from '@giaoluu/domain/similar/terms-of'
import type { Database } from '../database/connect.ts'
import { questionTerms, sameKey } from './question-terms.ts'

// A transaction's worth: others get their turn in between.
const AT_ONCE = 100

/** Makes the terms of questions that have none yet or those of older rules, until it is stopped. Gives how many it made. */
export async function refillTerms(
  { prisma }: Pick<Database, 'prisma'>,
  stopping?: AbortSignal,
): Promise<number> {
  let made = 0
  for (;;) {
    if (stopping?.aborted) return made
    const stale = await prisma.question.findMany({
      where: { termsVersion: { lt: TERMS_VERSION } },
      select: { id: true, sessionId: true, text: true, publicText: true, version: true },
      take: AT_ONCE,
    })
    if (stale.length === 0) return made
    await prisma.$transaction(
      stale.map(({ id, sessionId, text, publicText, version }) =>
        // Whoever edits it meanwhile makes its terms anew.
        prisma.question.updateMany({
          where: { id, version },
          data: { ...questionTerms(text, publicText), sameKey: sameKey(sessionId, text) },
        }),
      ),
    )
    made += stale.length
  }
}
