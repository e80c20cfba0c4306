import type { QuestionState } from '@giaoluu/contract/question'
import type { Actor } from '@giaoluu/domain/actor'
import { OPEN_STATES } from '@giaoluu/domain/question-table'
import type { Db } from '../deps.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { isReturned } from './returned.ts'
import { seenBy } from './seen-by.ts'

/** How many questions a reader finds in each queue; what holds none is left out. */
export type StoredCounts = {
  states: Partial<Record<QuestionState, number>>
  returned: number
  labels: Map<string, number>
  units: Map<string, number>
}

type Row = { kind: 'state' | 'returned' | 'label' | 'unit'; id: string; held: number }

/**
 * Counts what a list of the same session would show the reader, in one statement so that all of it is of one moment. A
 * question answered by several units counts for each of them, as the list of each shows it.
 */
export async function loadCounts(
  db: Db,
  sessionId: string,
  actor: Actor,
  organisationId: string,
): Promise<StoredCounts> {
  // Questions alike in all that is counted are gathered first: the rest works on some hundred lines, not on every question.
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    WITH alike AS MATERIALIZED (
      SELECT q.state, q.unit_id, q.co_unit_ids, q.label_ids, ${isReturned} AS returned,
        q.state = ANY(${[...OPEN_STATES]}::question_state[]) AS open, count(*) AS questions
      FROM question q WHERE q.session_id = ${sessionId} AND ${seenBy(actor, organisationId)}
      GROUP BY q.state, q.unit_id, q.co_unit_ids, q.label_ids, ${isReturned}
    )
    SELECT 'state' AS kind, state::text AS id, sum(questions)::int AS held FROM alike GROUP BY state
    UNION ALL SELECT 'returned', '', coalesce(sum(questions), 0)::int FROM alike WHERE returned
    UNION ALL SELECT 'label', label, sum(questions)::int
      FROM alike, unnest(label_ids) AS label WHERE open GROUP BY label
    UNION ALL SELECT 'unit', unit, sum(questions)::int
      FROM alike, unnest(array_append(co_unit_ids, unit_id)) AS unit
      WHERE open AND unit IS NOT NULL GROUP BY unit`)
  const of = (kind: Row['kind']) =>
    new Map(rows.flatMap((row) => (row.kind === kind ? [[row.id, row.held]] : [])))
  return {
    states: Object.fromEntries(of('state')),
    returned: of('returned').get('') ?? 0,
    labels: of('label'),
    units: of('unit'),
  }
}
