import type { Head } from '@giaoluu/contract/entries'
import type { Db } from '../deps.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import type { Audience, QuestionState } from '../generated/prisma/enums.ts'
import { inPublic } from '../sessions/find-session.ts'

/** A stream with the session it is of. */
export type StoredStream = Head & {
  id: string
  audience: Audience
  sessionId: string
  slug: string
  organisationId: string
}

/** A line as it stands in the log: what it is about, not what it says. */
export type StoredEntry = {
  seq: number
  at: Date
  type: string
  subjectId: string
  verb: string | null
  byId: string | null
  fromState: QuestionState | null
  fromUnit: string | null
  fromCoUnits: string[]
  fromHandler: string | null
}

/** A stream as of one moment, with the lines after a number. */
export type StreamSlice = Head & { entries: StoredEntry[] }

/** A session's stream for the public, null where the public knows of no such session. */
export const findPublicStream = (db: Db, slug: string): Promise<StoredStream | null> =>
  findStream(db, { slug, ...inPublic }, 'feed')

/** A session's stream for the desk; whether somebody may read it is another matter. */
export const findDeskStream = (db: Db, slug: string): Promise<StoredStream | null> =>
  findStream(db, { slug, wipedAt: null }, 'desk')

async function findStream(
  db: Db,
  where: Prisma.SessionWhereUniqueInput,
  audience: Audience,
): Promise<StoredStream | null> {
  const session = await db.session.findUnique({
    where,
    select: { id: true, slug: true, organisationId: true, streams: { where: { audience } } },
  })
  const stream = session?.streams[0]
  if (!session || !stream) return null
  const { id, epoch, head } = stream
  const { id: sessionId, slug, organisationId } = session
  return { id, epoch, head, audience, sessionId, slug, organisationId }
}

/** Epoch and head of streams, by id. */
export async function loadHeads(db: Db, ids: readonly string[]): Promise<Map<string, Head>> {
  const streams = await db.stream.findMany({ where: { id: { in: [...ids] } } })
  return new Map(streams.map(({ id, epoch, head }) => [id, { epoch, head }]))
}

type Row = Head & { [Key in keyof StoredEntry]: StoredEntry[Key] | null }

/**
 * What a stream holds after a number, at most `limit` lines; null when there is no such stream. One statement, so that
 * epoch, head and lines are of one moment.
 */
export async function readStream(
  db: Db,
  id: string,
  after: number,
  limit: number,
): Promise<StreamSlice | null> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT stream.epoch, stream.head, entry.seq, entry.at, entry.type, entry.subject_id AS "subjectId", entry.verb,
      entry.by_id AS "byId", entry.from_state AS "fromState", entry.from_unit AS "fromUnit",
      entry.from_co_units AS "fromCoUnits", entry.from_handler AS "fromHandler"
    FROM stream LEFT JOIN stream_entry entry ON entry.stream_id = stream.id AND entry.seq > ${after}
    WHERE stream.id = ${id} ORDER BY entry.seq LIMIT ${limit}`
  const first = rows[0]
  if (!first) return null
  return { epoch: first.epoch, head: first.head, entries: rows.flatMap(storedEntry) }
}

// A stream with nothing after the number is one row of nulls.
function storedEntry({
  seq,
  at,
  type,
  subjectId,
  verb,
  byId,
  fromState,
  fromUnit,
  fromCoUnits,
  fromHandler,
}: Row): StoredEntry[] {
  if (seq === null || at === null || type === null || subjectId === null) return []
  return [
    {
      seq,
      at,
      type,
      subjectId,
      verb,
      byId,
      fromState,
      fromUnit,
      fromCoUnits: fromCoUnits ?? [],
      fromHandler,
    },
  ]
}
