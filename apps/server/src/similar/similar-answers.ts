import type { SimilarAnswer } from '@giaoluu/contract/answer'
import { termsOf } from '@giaoluu/domain/similar/terms-of'
import type { Db } from '../deps.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { findPublicSession } from '../sessions/find-session.ts'
import { LEAST_SCORE, scoreAlike } from './score-alike.ts'

const RESULTS = 5
const IN_PUBLIC = Prisma.sql`q.state = 'published' AND NOT q.confidential`

/** Published answers to questions like this text, best first. */
export async function similarAnswers(
  db: Db,
  slug: string,
  text: string,
): Promise<{ similar: SimilarAnswer[] }> {
  const session = await findPublicSession(db, slug)
  const asked = termsOf(text)
  if (asked.terms.length === 0) return { similar: [] }
  const similar = await db.$queryRaw<SimilarAnswer[]>`
    WITH ${scoreAlike(asked, session.id, IN_PUBLIC)}
    SELECT answer.id, q.number, coalesce(q.public_text, '') AS question, scored.score
    FROM scored JOIN question q ON q.id = scored.id
    JOIN answer ON answer.question_id = q.id AND answer.withdrawn_at IS NULL
    WHERE scored.score >= ${LEAST_SCORE}
    ORDER BY scored.score DESC, q.number LIMIT ${RESULTS}`
  return { similar }
}
