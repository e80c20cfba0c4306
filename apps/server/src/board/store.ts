import { OF_LATE } from '@giaoluu/domain/forecast'
import { dbNow } from '../clock.ts'
import type { Deps, Tx } from '../deps.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { snapshot } from '../transact.ts'
import { type BoardTimes, boardTimes } from './times.ts'

// More than an organiser reads at a glance.
const LOG_MAX = 50
/** Acts worth an organiser's eye, beside all that is done to the session itself. */
const TOLD = ['contact', 'correct', 'mask', 'withdraw', 'reopen']
const MINUTES_OF_LATE = 5

const sessionInclude = {
  breaks: { orderBy: { from: 'asc' } },
  organisation: {
    include: { units: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, active: true } } },
  },
} satisfies Prisma.SessionInclude

type Counted = Record<string, number>
type Oldest = { id: string; number: number; at: string; unit: string | null }

type Questions = {
  states: Counted
  open: number
  reports: number
  triage: number
  oldest: Oldest | null
  oldestInTriage: Oldest | null
  units: { unit: string; open: number; answered: number; waiting: string | null; oldest: Oldest | null }[]
  /** Questions that got their outcome, by unit (null: none) and stretch of work. */
  left: { unit: string | null; stretch: number; left: number; answered: number }[]
  /** Questions that came to a unit and are still its own, by stretch of work. */
  assigned: { unit: string; stretch: number; count: number }[]
  came: { stretch: number; count: number }[]
  hours: { hour: number; received: number; answered: number }[]
  minutes: { late: number; peak: number; peakAt: string | null }
}

type Acts = { unit: string; lastAt: Date; people: number }[]
type LogLine = {
  at: Date
  verb: string
  by: string | null
  questionId: string | null
  number: number | null
  unitId: string | null
  note: string | null
}

/** Everything the board is made from, of one moment. */
export type StoredBoard = {
  session: Prisma.SessionGetPayload<{ include: typeof sessionInclude }>
  now: Date
  times: BoardTimes
  questions: Questions
  acts: Acts
  log: LogLine[]
}

/** Reads it in one snapshot; confidential reports are numbers in it and belong to no unit. */
export function loadBoard(deps: Pick<Deps, 'database'>, sessionId: string): Promise<StoredBoard> {
  return snapshot(deps, async (tx) => {
    const session = await tx.session.findUniqueOrThrow({
      where: { id: sessionId },
      include: sessionInclude,
    })
    const now = await dbNow(tx)
    const times = boardTimes(session, now)
    return {
      session,
      now,
      times,
      questions: await loadQuestions(tx, sessionId, times, now),
      acts: await loadActs(tx, sessionId, times, now),
      log: await loadLog(tx, sessionId),
    }
  })
}

const bounds = (dates: readonly Date[]) =>
  Prisma.sql`${dates.map((date) => date.toISOString())}::text[]::timestamptz[]`

/**
 * A question that is linked is where its lead is. When it got its outcome: when the answer came to stand, else when the act
 * was done, or when it was linked to what had its outcome already.
 */
async function loadQuestions(tx: Tx, sessionId: string, times: BoardTimes, now: Date): Promise<Questions> {
  const ofLate = new Date(now.getTime() - MINUTES_OF_LATE * 60_000)
  const [row] = await tx.$queryRaw<{ found: Questions }[]>(Prisma.sql`
    WITH bounds AS MATERIALIZED (
      SELECT ${bounds(times.work.bounds)} AS work, ${bounds(times.clock.bounds)} AS clock, ${bounds(times.hours)} AS hours
    ), assigned AS MATERIALIZED (
      SELECT subject_id, max(at) AS at FROM change
      WHERE session_id = ${sessionId} AND subject = 'question' AND verb = 'assign' GROUP BY subject_id
    ), placed AS MATERIALIZED (
      SELECT q.id, q.number, q.state, q.received_at, q.confidential, q.due_at AS own_due_at,
        counted.state AS place,
        CASE WHEN counted.confidential THEN NULL ELSE counted.unit_id END AS unit_id,
        counted.state NOT IN ('published', 'declined', 'handedOver', 'retracted') AND counted.due_at IS NULL AS open,
        greatest(coalesce(answer.published_at, counted.changed_at),
          CASE WHEN q.state = 'linked' THEN q.changed_at END) AS placed_at,
        assigned.at AS assigned_at
      FROM question q
      JOIN question counted ON counted.id = coalesce(CASE WHEN q.state = 'linked' THEN q.lead_id END, q.id)
      LEFT JOIN answer ON answer.question_id = counted.id AND answer.withdrawn_at IS NULL
      LEFT JOIN assigned ON assigned.subject_id = counted.id
      WHERE q.session_id = ${sessionId}
    ), waiting AS (
      SELECT id, number, received_at AS at, unit_id AS unit, state IN ('received', 'held', 'waiting') AS triage
      FROM placed WHERE open AND state <> 'linked' AND NOT confidential
    ), oldest AS (
      SELECT DISTINCT ON (unit) * FROM waiting WHERE unit IS NOT NULL ORDER BY unit, at, number
    ), units AS (
      SELECT placed.unit_id AS unit, (count(*) FILTER (WHERE open))::int AS open,
        (count(*) FILTER (WHERE state = 'published'))::int AS answered,
        min(assigned_at) FILTER (WHERE open) AS waiting
      FROM placed WHERE unit_id IS NOT NULL GROUP BY unit_id
    ), asked AS (
      SELECT date_trunc('minute', received_at) AS minute, count(*)::int AS count FROM placed GROUP BY 1
    )
    SELECT json_build_object(
      'states', (SELECT coalesce(json_object_agg(state, count), '{}') FROM (
        SELECT state, count(*)::int AS count FROM placed GROUP BY state) s),
      'open', (SELECT count(*)::int FROM placed WHERE open),
      'reports', (SELECT count(*)::int FROM placed WHERE open AND confidential),
      'triage', (SELECT count(*)::int FROM placed
        WHERE state IN ('received', 'held', 'waiting') AND own_due_at IS NULL),
      'oldest', (SELECT to_json(w) FROM waiting w ORDER BY at, number LIMIT 1),
      'oldestInTriage', (SELECT to_json(w) FROM waiting w WHERE triage ORDER BY at, number LIMIT 1),
      'units', (SELECT coalesce(json_agg(u), '[]') FROM (
        SELECT units.*, to_json(oldest) AS oldest FROM units LEFT JOIN oldest ON oldest.unit = units.unit) u),
      'left', (SELECT coalesce(json_agg(l), '[]') FROM (
        SELECT unit_id AS unit, width_bucket(placed_at, (SELECT work FROM bounds)) AS stretch,
          count(*)::int AS left, (count(*) FILTER (WHERE state = 'published'))::int AS answered
        FROM placed WHERE NOT open GROUP BY 1, 2) l),
      'assigned', (SELECT coalesce(json_agg(a), '[]') FROM (
        SELECT unit_id AS unit, width_bucket(assigned_at, (SELECT work FROM bounds)) AS stretch, count(*)::int AS count
        FROM placed WHERE unit_id IS NOT NULL AND assigned_at IS NOT NULL GROUP BY 1, 2) a),
      'came', (SELECT coalesce(json_agg(c), '[]') FROM (
        SELECT width_bucket(received_at, (SELECT clock FROM bounds)) AS stretch, count(*)::int AS count
        FROM placed GROUP BY 1) c),
      'hours', (SELECT coalesce(json_agg(h), '[]') FROM (
        SELECT width_bucket(at, (SELECT hours FROM bounds)) AS hour, sum(received)::int AS received, sum(answered)::int AS answered
        FROM (SELECT received_at AS at, 1 AS received, 0 AS answered FROM placed
          UNION ALL SELECT placed_at, 0, 1 FROM placed WHERE state = 'published') each GROUP BY 1) h),
      'minutes', json_build_object(
        'late', (SELECT count(*)::int FROM placed WHERE received_at > ${ofLate}),
        'peak', (SELECT coalesce(max(count), 0) FROM asked),
        'peakAt', (SELECT minute FROM asked ORDER BY count DESC, minute LIMIT 1))
    ) AS found`)
  if (!row) throw new Error('a statement without FROM always gives a row')
  return row.found
}

/** When each unit last did anything, and how many of its people did so in the last fifth of the day. */
function loadActs(tx: Tx, sessionId: string, { work }: BoardTimes, now: Date): Promise<Acts> {
  const late = work.bounds.at(-1 - OF_LATE) ?? work.bounds[0] ?? now
  return tx.$queryRaw<Acts>(Prisma.sql`
    SELECT unit_id AS unit, max(at) AS "lastAt", (count(DISTINCT actor_id) FILTER (WHERE at > ${late}))::int AS people
    FROM change
    WHERE session_id = ${sessionId} AND subject = 'question' AND actor_role IN ('expert', 'leader')
      AND unit_id IS NOT NULL AND NOT confidential
    GROUP BY unit_id`)
}

function loadLog(tx: Tx, sessionId: string): Promise<LogLine[]> {
  return tx.$queryRaw<LogLine[]>(Prisma.sql`
    SELECT c.at, c.verb, person.name AS by, q.id AS "questionId", q.number, c.unit_id AS "unitId",
      CASE WHEN c.subject = 'session' THEN said.text END AS note
    FROM (
      SELECT * FROM change
      WHERE session_id = ${sessionId} AND (
        subject = 'session'
        OR (subject = 'question' AND NOT confidential AND (
          verb = ANY(${TOLD}) OR taken_from_id IS NOT NULL
          OR (verb = 'return' AND EXISTS (
            SELECT FROM change earlier WHERE earlier.subject = 'question' AND earlier.subject_id = change.subject_id
              AND earlier.verb = 'return' AND earlier.version < change.version)))))
      ORDER BY at DESC, id LIMIT ${LOG_MAX}
    ) c
    LEFT JOIN question q ON c.subject = 'question' AND q.id = c.subject_id
    LEFT JOIN person ON person.id = c.actor_id
    LEFT JOIN change_note said ON said.change_id = c.id
    ORDER BY c.at DESC, c.id`)
}
