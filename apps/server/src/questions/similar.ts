import type { DeskSimilar, QuestionState } from '@giaoluu/contract/question'
import type { Actor } from '@giaoluu/domain/actor'
import { LEAST_SCORE } from '../answers/similar.ts'
import type { Db } from '../deps.ts'
import { findQuestion } from './queries.ts'
import { seenBy } from './seen-by.ts'

const RESULTS = 10

type Row = {
  id: string
  number: number
  state: QuestionState
  text: string
  score: number
  answerId: string | null
  bodyText: string | null
}

/** Questions of the same session like this one that the caller may see, best first, without those linked to it. */
export async function similarQuestions(
  db: Db,
  id: string,
  actor: Actor,
): Promise<{ similar: DeskSimilar[] }> {
  const question = await findQuestion(db, id, actor)
  const rows = await db.$queryRaw<Row[]>`
    WITH nearest AS (
      SELECT q.id, q.number, q.state, coalesce(q.public_text, q.text) AS text,
        similarity(q.folded, ${question.folded}) AS score
      FROM question q
      WHERE q.session_id = ${question.sessionId} AND q.id <> ${id} AND q.lead_id IS DISTINCT FROM ${id}
        AND ${seenBy(actor, question.session.organisationId)}
      ORDER BY q.folded <-> ${question.folded} LIMIT ${RESULTS}
    )
    SELECT nearest.*, answer.id AS "answerId", revision.body_text AS "bodyText"
    FROM nearest
    LEFT JOIN answer ON answer.question_id = nearest.id AND answer.withdrawn_at IS NULL
    LEFT JOIN answer_revision revision ON revision.answer_id = answer.id AND revision.revision = answer.revision
    WHERE score >= ${LEAST_SCORE} ORDER BY score DESC, number`
  return {
    similar: rows.map(({ answerId, bodyText, ...row }) => ({
      id: row.id,
      number: row.number,
      state: row.state,
      text: row.text,
      score: row.score,
      answer: answerId !== null && bodyText !== null ? { id: answerId, bodyText } : undefined,
    })),
  }
}
