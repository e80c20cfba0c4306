import type { DeskList } from '@giaoluu/contract/lists'
import type { DeskQuestion } from '@giaoluu/contract/question'
import type { Routes } from '@giaoluu/contract/routes'
import type { Actor } from '@giaoluu/domain/actor'
import { searchWords } from '@giaoluu/domain/fold-text'
import { canSee } from '@giaoluu/domain/permissions'
import type * as z from 'zod/mini'
import type { Db } from '../deps.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { decodePageCursor, encodePageCursor, type PageCursor } from '../page-cursor.ts'
import { Refusal } from '../refusal.ts'
import { findDeskSession } from '../sessions/find-session.ts'
import { loadHead } from '../sessions/load-head.ts'
import { presentQuestion, presentRow } from './present.ts'
import { isReturned } from './returned.ts'
import { seenBy, workedOnBy } from './seen-by.ts'
import { loadQuestions, type StoredQuestion, visible } from './store.ts'

export type DeskQuery = z.output<Routes['deskQuestions']['query']>

/** A page of the questions the caller may see, with the desk stream's head from before it (FD5). */
export async function listQuestions(db: Db, actor: Actor, query: DeskQuery): Promise<DeskList> {
  const before = query.before === undefined ? null : decodePageCursor(query.before)
  const session = await findDeskSession(db, query.session, actor)
  const { epoch, head } = await loadHead(db, session.id, 'desk')
  const direction = query.order === 'oldest' ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const conditions = [
    Prisma.sql`q.session_id = ${session.id}`,
    seenBy(actor, session.organisationId),
    ...filters(query, actor, session.organisationId),
    ...beyond(before, query.order),
  ]
  // One more than asked for tells whether there is a next page.
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT q.id FROM question q WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY q.received_at ${direction}, q.id ${direction} LIMIT ${query.limit + 1}`
  const ids = found.slice(0, query.limit).map(({ id }) => id)
  const stored = await loadQuestions(db, ids)
  const page = ids.flatMap((id) => stored.get(id) ?? [])
  const last = page.at(-1)
  const more = found.length > ids.length && last
  return {
    epoch,
    head,
    questions: page.map((question) => presentRow(question, actor)),
    next: more ? encodePageCursor({ at: last.receivedAt, id: last.id }) : undefined,
  }
}

function filters(query: DeskQuery, actor: Actor, organisationId: string): Prisma.Sql[] {
  const { state, unit, topic, province, label, source, returned, q } = query
  const where: Prisma.Sql[] = []
  if (state !== undefined) where.push(Prisma.sql`q.state = ANY(${state}::question_state[])`)
  if (unit !== undefined) where.push(Prisma.sql`(q.unit_id = ${unit} OR q.co_unit_ids @> ARRAY[${unit}])`)
  if (topic !== undefined) where.push(Prisma.sql`q.topic_id = ${topic}`)
  if (province !== undefined) where.push(Prisma.sql`q.province_id = ${province}`)
  if (source !== undefined) where.push(Prisma.sql`q.source = ${source}::source`)
  if (returned !== undefined) where.push(isReturned)
  // Whoever reads a question only because it stands in public does not see its labels, by searching either.
  if (label !== undefined)
    where.push(Prisma.sql`(q.label_ids @> ARRAY[${label}] AND ${workedOnBy(actor, organisationId)})`)
  const words = searchWords(q ?? '')
  if (words.length === 0) return where
  // The asker's own words are no search words for who may not read them: that would tell what was masked.
  const all = Prisma.sql`CASE WHEN ${workedOnBy(actor, organisationId)} THEN ${hasAll('q', words)}
    ELSE EXISTS (SELECT FROM answer WHERE question_id = q.id AND withdrawn_at IS NULL AND ${hasAll('answer', words)})
    END`
  const [, number] = /^\s*#?(\d{1,9})\s*$/.exec(q ?? '') ?? []
  where.push(number === undefined ? all : Prisma.sql`(${all} OR q.number = ${Number(number)})`)
  return where
}

// Folded words are letters and digits only: nothing in them means anything to LIKE.
const hasAll = (table: 'q' | 'answer', words: readonly string[]): Prisma.Sql =>
  Prisma.join(
    words.map((word) => Prisma.sql`${Prisma.raw(table)}.folded LIKE ${`%${word}%`}`),
    ' AND ',
  )

function beyond(before: PageCursor | null, order: DeskQuery['order']): Prisma.Sql[] {
  if (before === null) return []
  const last = Prisma.sql`(${before.at.toISOString()}::timestamptz, ${before.id})`
  return [
    order === 'oldest'
      ? Prisma.sql`(q.received_at, q.id) > ${last}`
      : Prisma.sql`(q.received_at, q.id) < ${last}`,
  ]
}

/** A question the caller may see; what they may not see is as if it were not there. */
export async function findQuestion(db: Db, id: string, actor: Actor): Promise<StoredQuestion> {
  const stored = (await loadQuestions(db, [id])).get(id)
  if (!stored || !canSee(actor, visible(stored))) throw new Refusal('not-found')
  return stored
}

/** The single view. */
export async function deskQuestion(db: Db, id: string, actor: Actor): Promise<DeskQuestion> {
  return presentQuestion(db, await findQuestion(db, id, actor), actor)
}
