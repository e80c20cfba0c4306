import type { QuestionState } from '@giaoluu/contract/question'
import { dbNow } from '../clock.ts'
import type { Deps, Tx } from '../deps.ts'
import { Prisma, type Source } from '../generated/prisma/client.ts'
import { loadLedger, type StoredLedger } from '../sessions/load-ledger.ts'
import { snapshot } from '../transact.ts'

/** What counts as a first decision about a question. */
const DECISIONS = ['accept', 'hold', 'assign', 'link', 'decline', 'handover', 'answerLater']

/** A question as the report counts it; one that is linked has its lead's place, unit, topic, reason and answer. */
export type ReportLine = {
  number: number
  state: QuestionState
  place: Exclude<QuestionState, 'linked'>
  confidential: boolean
  unitId: string | null
  topicId: string | null
  provinceId: string | null
  source: Source
  reasonId: string | null
  dueAt: Date | null
  returns: number
  receivedAt: Date
  decidedAt: Date | null
  answeredAt: Date | null
  text: string | null
}

const byPosition = [{ position: 'asc' }, { id: 'asc' }] satisfies Prisma.UnitOrderByWithRelationInput[]
const named = { orderBy: byPosition, select: { id: true, name: true } }
const sessionInclude = {
  organisation: {
    select: { name: true, units: named, topics: named, declineReasons: named },
  },
} satisfies Prisma.SessionInclude

export type StoredReport = {
  session: Prisma.SessionGetPayload<{ include: typeof sessionInclude }>
  provinces: { id: string; name: string }[]
  now: Date
  ledger: StoredLedger
  lines: ReportLine[]
  corrections: number
  withdrawals: number
}

/** Everything a report is made from, in one snapshot: every figure is of the same moment. */
export function loadReport(deps: Pick<Deps, 'database'>, sessionId: string): Promise<StoredReport> {
  return snapshot(deps, async (tx) => ({
    session: await tx.session.findUniqueOrThrow({ where: { id: sessionId }, include: sessionInclude }),
    provinces: await tx.province.findMany(named),
    now: await dbNow(tx),
    ledger: await loadLedger(tx, sessionId),
    lines: await loadLines(tx, sessionId),
    corrections: await tx.answerRevision.count({ where: { answer: { sessionId }, revision: { gt: 1 } } }),
    withdrawals: await tx.answer.count({ where: { sessionId, withdrawnAt: { not: null } } }),
  }))
}

/** A confidential report is of no unit, topic and province, and has no text. */
function loadLines(tx: Tx, sessionId: string): Promise<ReportLine[]> {
  return tx.$queryRaw<ReportLine[]>(Prisma.sql`
    WITH decided AS (
      SELECT subject_id, min(at) AS at FROM change
      WHERE session_id = ${sessionId} AND subject = 'question' AND verb = ANY(${DECISIONS})
      GROUP BY subject_id
    )
    SELECT q.number, q.state::text AS state, counted.state::text AS place, counted.confidential,
      CASE WHEN NOT counted.confidential THEN counted.unit_id END AS "unitId",
      CASE WHEN NOT counted.confidential THEN counted.topic_id END AS "topicId",
      CASE WHEN NOT counted.confidential THEN q.province_id END AS "provinceId",
      q.source::text AS source, counted.decline_reason_id AS "reasonId", counted.due_at AS "dueAt", q.returns,
      q.received_at AS "receivedAt", decided.at AS "decidedAt", answer.published_at AS "answeredAt",
      CASE WHEN NOT counted.confidential AND q.state <> 'retracted' THEN q.public_text END AS text
    FROM question q
    JOIN question counted ON counted.id = coalesce(CASE WHEN q.state = 'linked' THEN q.lead_id END, q.id)
    LEFT JOIN answer ON answer.question_id = counted.id AND answer.withdrawn_at IS NULL
    LEFT JOIN decided ON decided.subject_id = q.id
    WHERE q.session_id = ${sessionId}
    ORDER BY q.number`)
}
