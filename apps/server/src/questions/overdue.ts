import type { DeskRow } from '@giaoluu/contract/question'
import type { Actor } from '@giaoluu/domain/actor'
import { OPEN_STATES } from '@giaoluu/domain/question-table'
import type { Db } from '../deps.ts'
import { findOrganisation } from '../sessions/find-organisation.ts'
import { presentRow } from './present.ts'
import { seenBy } from './seen-by.ts'
import { loadQuestions } from './store.ts'

// Enough to work through; the most overdue come first.
const LISTED_MAX = 500
// What is due within three days can still be kept.
const NEAR_DAYS = 3
const UNANSWERED = [...OPEN_STATES, 'publishing', 'withdrawn']

/**
 * What was promised and is due or will be soon, of all sessions of an organisation that the caller may see; practice
 * promises nobody anything.
 */
export async function listOverdue(
  db: Db,
  organisation: string,
  actor: Actor,
): Promise<{ questions: DeskRow[] }> {
  const { id } = await findOrganisation(db, organisation, actor, 'read')
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT q.id FROM question q JOIN session ON session.id = q.session_id
    WHERE session.organisation_id = ${id} AND NOT session.practice
      AND q.due_at <= clock_timestamp() + make_interval(days => ${NEAR_DAYS}::int)
      AND q.state = ANY(${UNANSWERED}::question_state[]) AND ${seenBy(actor, id)}
    ORDER BY q.due_at, q.id LIMIT ${LISTED_MAX}`
  const stored = await loadQuestions(
    db,
    found.map((row) => row.id),
  )
  return {
    questions: found
      .flatMap((row) => stored.get(row.id) ?? [])
      .map((question) => presentRow(question, actor)),
  }
}
