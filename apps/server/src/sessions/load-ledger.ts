import type { LedgerColumn } from '@giaoluu/domain/ledger'
import type { Db } from '../deps.ts'
import { Prisma } from '../generated/prisma/client.ts'

/** One line of the balance: received is the sum of the rest. */
export type LedgerLine = Record<'received' | LedgerColumn, number>

export type StoredLedger = {
  totals: LedgerLine
  byUnit: (LedgerLine & { unitId: string | null })[]
  byTopic: (LedgerLine & { topicId: string | null })[]
}

type Row = LedgerLine & { unitId: string | null; topicId: string | null; byUnit: boolean; byTopic: boolean }

/**
 * The balance of a session with its breakdowns. One statement, so that all of it is of one moment; a linked question
 * is counted as its lead is (state, due date, unit and topic), which is what makes every line balance.
 */
export async function loadLedger(db: Db, sessionId: string): Promise<StoredLedger> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    WITH placed AS (
      -- No unit's or topic's line may tell of a confidential report: it counts in the lines of none.
      SELECT CASE WHEN NOT counted.confidential THEN counted.unit_id END AS unit_id,
        CASE WHEN NOT counted.confidential THEN counted.topic_id END AS topic_id,
        CASE
          WHEN counted.state IN ('published', 'declined', 'handedOver', 'retracted') THEN counted.state::text
          WHEN counted.due_at IS NOT NULL THEN 'answeredLater'
          ELSE 'open'
        END AS place
      FROM question q
      JOIN question counted ON counted.id = coalesce(CASE WHEN q.state = 'linked' THEN q.lead_id END, q.id)
      WHERE q.session_id = ${sessionId}
    )
    SELECT unit_id AS "unitId", topic_id AS "topicId",
      grouping(unit_id) = 0 AS "byUnit", grouping(topic_id) = 0 AS "byTopic",
      count(*)::int AS received,
      (count(*) FILTER (WHERE place = 'published'))::int AS published,
      (count(*) FILTER (WHERE place = 'declined'))::int AS declined,
      (count(*) FILTER (WHERE place = 'handedOver'))::int AS "handedOver",
      (count(*) FILTER (WHERE place = 'retracted'))::int AS retracted,
      (count(*) FILTER (WHERE place = 'answeredLater'))::int AS "answeredLater",
      (count(*) FILTER (WHERE place = 'open'))::int AS open
    FROM placed
    GROUP BY GROUPING SETS ((), (unit_id), (topic_id))`)
  const totals = rows.find((row) => !row.byUnit && !row.byTopic)
  if (!totals) throw new Error('the grouping set () always gives a row')
  return {
    totals: line(totals),
    byUnit: rows.filter((row) => row.byUnit).map((row) => ({ unitId: row.unitId, ...line(row) })),
    byTopic: rows.filter((row) => row.byTopic).map((row) => ({ topicId: row.topicId, ...line(row) })),
  }
}

const line = (row: Row): LedgerLine => ({
  received: row.received,
  published: row.published,
  declined: row.declined,
  handedOver: row.handedOver,
  retracted: row.retracted,
  answeredLater: row.answeredLater,
  open: row.open,
})
