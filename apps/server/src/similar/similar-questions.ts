import type { DeskSimilar, QuestionState } from '@giaoluu/contract/question'
import type { Actor } from '@giaoluu/domain/actor'
import { LEAD_STATES } from '@giaoluu/domain/question-table'
import type { Db } from '../deps.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { findQuestion } from '../questions/queries.ts'
import { seenBy } from '../questions/seen-by.ts'
import { LEAST_SCORE, scoreAlike } from './score-alike.ts'

const RESULTS = 10
// What may still be answered, was answered, or is answered with another one.
const SUGGESTED: readonly QuestionState[] = [...LEAD_STATES, 'withdrawn', 'linked']

type Row = Omit<DeskSimilar, 'answer'> & { answerId: string | null; bodyText: string | null }

/**
 * Open and published questions of the same session like this one that the caller may see, best first, without those
 * linked to it. Of linked ones their lead is suggested, once, where the caller may see it.
 */
export async function similarQuestions(
  db: Db,
  id: string,
  actor: Actor,
): Promise<{ similar: DeskSimilar[] }> {
  const { session, sessionId, plain, terms } = await findQuestion(db, id, actor)
  if (terms.length === 0) return { similar: [] }
  const seen = seenBy(actor, session.organisationId)
  const suggested = Prisma.sql`q.state = ANY(${SUGGESTED}::question_state[])`
  const others = Prisma.sql`q.id <> ${id} AND q.lead_id IS DISTINCT FROM ${id} AND ${suggested} AND ${seen}`
  const rows = await db.$queryRaw<Row[]>`
    WITH ${scoreAlike({ plain, terms }, sessionId, others)}, shown AS (
      SELECT coalesce(lead.id, scored.id) AS id, max(scored.score) AS score
      FROM scored JOIN question linked ON linked.id = scored.id
      LEFT JOIN LATERAL (
        SELECT q.id FROM question q WHERE q.id = linked.lead_id AND ${seen}
      ) lead ON true
      WHERE scored.score >= ${LEAST_SCORE}
      GROUP BY 1
    )
    SELECT q.id, q.number, q.state, coalesce(q.public_text, q.text) AS text, shown.score,
      answer.id AS "answerId", revision.body_text AS "bodyText"
    FROM shown JOIN question q ON q.id = shown.id AND ${suggested}
    LEFT JOIN answer ON answer.question_id = q.id AND answer.withdrawn_at IS NULL
    LEFT JOIN answer_revision revision ON revision.answer_id = answer.id AND revision.revision = answer.revision
    ORDER BY shown.score DESC, q.number LIMIT ${RESULTS}`
  return {
    similar: rows.map(({ answerId, bodyText, ...question }) => ({
      ...question,
      answer: answerId !== null && bodyText !== null ? { id: answerId, bodyText } : undefined,
    })),
  }
}
