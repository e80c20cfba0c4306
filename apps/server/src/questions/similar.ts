import type { DeskSimilar, QuestionState } from '@giaoluu/contract/question'
import type { Actor } from '@giaoluu/domain/actor'
import { foldText } from '@giaoluu/domain/fold-text'
import { LEAST_SCORE } from '../answers/similar.ts'
import { trigramSimilarity } from '../answers/trigram-similarity.ts'
import type { Db } from '../deps.ts'
import { worksOn } from './present.ts'
import { findQuestion } from './queries.ts'
import { seenBy, workedOnBy } from './seen-by.ts'
import { visible } from './store.ts'

const RESULTS = 10

type Row = {
  id: string
  number: number
  state: QuestionState
  text: string
  score: number
  inside: boolean
  answerId: string | null
  bodyText: string | null
}

/**
 * Questions of the same session like this one that the caller may see, best first, without those linked to it. Where
 * the caller may read the public text alone the score is made from it: it must not tell what was edited away or masked.
 */
export async function similarQuestions(
  db: Db,
  id: string,
  actor: Actor,
): Promise<{ similar: DeskSimilar[] }> {
  const question = await findQuestion(db, id, actor)
  const { organisationId } = question.session
  const folded = worksOn(actor, visible(question)) ? question.folded : foldText(question.publicText ?? '')
  const rows = await db.$queryRaw<Row[]>`
    WITH nearest AS (
      SELECT q.id, q.number, q.state, coalesce(q.public_text, q.text) AS text,
        similarity(q.folded, ${folded}) AS score, ${workedOnBy(actor, organisationId)} AS inside
      FROM question q
      WHERE q.session_id = ${question.sessionId} AND q.id <> ${id} AND q.lead_id IS DISTINCT FROM ${id}
        AND ${seenBy(actor, organisationId)}
      ORDER BY q.folded <-> ${folded} LIMIT ${RESULTS}
    )
    SELECT nearest.*, answer.id AS "answerId", revision.body_text AS "bodyText"
    FROM nearest
    LEFT JOIN answer ON answer.question_id = nearest.id AND answer.withdrawn_at IS NULL
    LEFT JOIN answer_revision revision ON revision.answer_id = answer.id AND revision.revision = answer.revision`
  const similar = rows.map(({ id, number, state, text, score, inside, answerId, bodyText }) => ({
    id,
    number,
    state,
    text,
    score: inside ? score : trigramSimilarity(folded, foldText(text)),
    answer: answerId !== null && bodyText !== null ? { id: answerId, bodyText } : undefined,
  }))
  return {
    similar: similar
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || a.number - b.number),
  }
}
