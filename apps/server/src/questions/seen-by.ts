import type { Actor } from '@giaoluu/domain/actor'
import { Prisma } from '../generated/prisma/client.ts'

/**
 * canSee as a condition on `question q`, for lists: filtering after paging would give short pages and tell how many
 * hidden questions there are. `organisationId` is the host of the session listed. A test holds it against canSee.
 */
export function seenBy(actor: Actor, organisationId: string): Prisma.Sql {
  const held = actor.roles.filter((role) => role.organisationId === organisationId)
  const inUnit = held.filter(({ role }) => role === 'expert' || role === 'leader')
  const inOffice = held.length > inUnit.length
  const units = inUnit.flatMap(({ unitId }) => unitId ?? [])
  return Prisma.sql`(
    (q.confidential AND q.handler_id = ${actor.personId})
    OR (${inOffice}::boolean AND NOT q.confidential)
    OR q.unit_id = ANY(${units}::text[])
    OR (${inUnit.length > 0}::boolean AND q.state = 'published' AND NOT q.confidential))`
}
