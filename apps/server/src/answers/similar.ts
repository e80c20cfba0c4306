import type { SimilarAnswer } from '@giaoluu/contract/answer'
import { foldText } from '@giaoluu/domain/fold-text'
import type { Db } from '../deps.ts'
import { findPublicSession } from '../sessions/find-session.ts'
import { trigramSimilarity } from './trigram-similarity.ts'

const RESULTS = 5
// Enough that the best five by public text are nearly always among the nearest by all of a question's words.
const CANDIDATES = 20
// Below this, two Vietnamese texts of question length share little more than common syllables.
export const LEAST_SCORE = 0.15

/**
 * Published answers to questions like this text, best first. The index knows the asker's original words as well; the
 * score is made from the public text alone, so that nobody can feel out by it what was edited away or masked.
 */
export async function similarAnswers(
  db: Db,
  slug: string,
  text: string,
): Promise<{ similar: SimilarAnswer[] }> {
  const session = await findPublicSession(db, slug)
  const folded = foldText(text)
  if (folded === '') return { similar: [] }
  const nearest = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM question WHERE session_id = ${session.id} AND state = 'published' AND NOT confidential
    ORDER BY folded <-> ${folded} LIMIT ${CANDIDATES}`
  const answers = await db.answer.findMany({
    where: { questionId: { in: nearest.map(({ id }) => id) }, withdrawnAt: null },
    select: { id: true, question: { select: { number: true, publicText: true } } },
  })
  const similar = answers
    .map(({ id, question }) => ({
      id,
      number: question.number,
      question: question.publicText ?? '',
      score: trigramSimilarity(folded, foldText(question.publicText ?? '')),
    }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.number - b.number)
  return { similar: similar.slice(0, RESULTS) }
}
