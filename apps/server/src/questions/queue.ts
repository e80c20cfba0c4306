import type { DeskRow } from '@giaoluu/contract/question'
import type { Actor } from '@giaoluu/domain/actor'
import type { Db } from '../deps.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { presentRow } from './present.ts'
import { seenBy } from './seen-by.ts'
import { loadQuestions } from './store.ts'

const QUEUE_MAX = 200

/**
 * What waits for the caller's own units, to sign or to answer together with another, in every session, also one put
 * away of which an answer was withdrawn since; oldest first. Practice comes after everything real, so that it never
 * pushes a real question out.
 */
export async function deskQueue(db: Db, actor: Actor): Promise<{ questions: DeskRow[] }> {
  const organisations = new Set(
    actor.roles.flatMap((held) => (held.unitId === null ? [] : held.organisationId)),
  )
  if (organisations.size === 0) return { questions: [] }
  const mine = [...organisations].map(
    (organisationId) => Prisma.sql`(session.organisation_id = ${organisationId}
      AND ${waitsFor(unitsOf(actor, organisationId))} AND ${seenBy(actor, organisationId)})`,
  )
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT q.id FROM question q JOIN session ON session.id = q.session_id
    WHERE q.state IN ('assigned', 'drafting', 'submitted') AND session.state <> 'draft'
      AND (${Prisma.join(mine, ' OR ')})
    ORDER BY session.practice, q.received_at, q.id LIMIT ${QUEUE_MAX}`
  const stored = await loadQuestions(
    db,
    found.map(({ id }) => id),
  )
  return { questions: found.flatMap(({ id }) => stored.get(id) ?? []).map((row) => presentRow(row, actor)) }
}

const unitsOf = ({ roles }: Actor, organisationId: string): string[] =>
  roles.flatMap((held) => (held.organisationId === organisationId ? (held.unitId ?? []) : []))

const waitsFor = (units: string[]): Prisma.Sql =>
  Prisma.sql`(q.unit_id = ANY(${units}::text[]) OR q.co_unit_ids && ${units}::text[])`
