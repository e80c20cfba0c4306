import type { Actor } from '@giaoluu/domain/actor'
import { Prisma } from '../generated/prisma/client.ts'

/**
 * canSee as a condition on `question q`, for lists: filtering after paging would give short pages and tell how many
 * hidden questions there are. `organisationId` is the host of the session listed. A test holds it against canSee.
 */
export function seenBy(actor: Actor, organisationId: string): Prisma.Sql {
  const { inUnit } = rolesAt(actor, organisationId)
  return Prisma.sql`(
    ${workedOnBy(actor, organisationId)}
    OR (${inUnit.length > 0}::boolean AND q.state = 'published' AND NOT q.confidential))`
}

/** The same for more than that a question stands in public: by office, unit or as its handler. */
export function workedOnBy(actor: Actor, organisationId: string): Prisma.Sql {
  const { here, inUnit, inOffice } = rolesAt(actor, organisationId)
  const units = inUnit.flatMap(({ unitId }) => unitId ?? [])
  return Prisma.sql`(
    (${here}::boolean AND q.confidential AND q.handler_id = ${actor.personId})
    OR (${inOffice}::boolean AND NOT q.confidential)
    OR q.unit_id = ANY(${units}::text[])
    OR (q.co_unit_ids && ${units}::text[] AND NOT q.confidential)) IS TRUE`
}

function rolesAt({ roles }: Actor, organisationId: string) {
  const held = roles.filter((role) => role.organisationId === organisationId)
  const inUnit = held.filter(({ role }) => role === 'expert' || role === 'leader')
  return { here: held.length > 0, inUnit, inOffice: held.length > inUnit.length }
}
