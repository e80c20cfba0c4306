import type { Entry } from '@giaoluu/contract/entries'
import type { QuestionState } from '@giaoluu/contract/question'
import type { Tx } from '../deps.ts'
import type { Audience } from '../generated/prisma/enums.ts'
import { lockStreams, STREAM_CHANNEL } from './streams.ts'

/** The kinds of lines that are stored; `hidden` and `question.left` are only ways to show one. */
export type EntryType = Exclude<Entry['type'], 'hidden' | 'question.left'>

/**
 * A line to be appended. `subjectId` is the id of the answer, question, session or notice it is about; all it says is
 * presented from the rows when it is read (FD3). On the desk `fromState`, `fromUnit` and `fromCoUnits` are the
 * question's before the change, absent for a new one, `fromHandler` its handler where that is what changed: they decide
 * who learns that it left them (FD15).
 */
export type NewEntry = {
  sessionId: string
  audience: Audience
  type: EntryType
  subjectId: string
  verb?: string | null
  byId?: string | null
  fromState?: QuestionState | null
  fromUnit?: string | null
  fromCoUnits?: string[]
  fromHandler?: string | null
}

/**
 * Appends to streams inside the caller's transaction, which must hold its question rows already and write nothing
 * afterwards but the record of changes (FD2). One statement raises the heads and inserts the lines: the row lock it
 * takes makes the order of commits the order of numbers (FD1). Wake the relay after the commit.
 */
export async function append(tx: Tx, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return
  const streams = new Set(entries.map((entry) => `${entry.sessionId} ${entry.audience}`))
  // A single stream is locked by the statement itself.
  if (streams.size > 1) await lockStreams(tx, [...new Set(entries.map((entry) => entry.sessionId))])

  const lines = JSON.stringify(entries.map((entry, ordinal) => ({ ordinal, ...entry })))
  const rows = await tx.$queryRaw<{ appended: number }[]>`
    WITH line AS (
      SELECT stream.id AS "streamId", line.*
      FROM jsonb_to_recordset(${lines}::jsonb) AS line(
        ordinal int, "sessionId" text, audience audience, type text, "subjectId" text, verb text, "byId" text,
        "fromState" question_state, "fromUnit" text, "fromCoUnits" text[], "fromHandler" text)
      JOIN stream ON stream.session_id = line."sessionId" AND stream.audience = line.audience
    ), share AS (
      SELECT "streamId", count(*)::int AS lines FROM line GROUP BY "streamId"
    ), raised AS (
      UPDATE stream SET head = head + share.lines FROM share WHERE stream.id = share."streamId"
      RETURNING stream.id, stream.head - share.lines AS before
    ), inserted AS (
      INSERT INTO stream_entry (stream_id, seq, at, type, subject_id, verb, by_id, from_state, from_unit, from_co_units,
        from_handler)
      SELECT raised.id, raised.before + row_number() OVER (PARTITION BY raised.id ORDER BY line.ordinal),
        clock_timestamp(), line.type, line."subjectId", line.verb, line."byId", line."fromState", line."fromUnit",
        coalesce(line."fromCoUnits", '{}'), line."fromHandler"
      FROM raised JOIN line ON line."streamId" = raised.id
      RETURNING stream_id
    )
    SELECT count(*)::int AS appended, pg_notify(${STREAM_CHANNEL}, stream_id)::text AS told
    FROM inserted GROUP BY stream_id`
  const appended = rows.reduce((sum, row) => sum + row.appended, 0)
  if (appended !== entries.length) throw new Error('a session without streams was appended to')
}
