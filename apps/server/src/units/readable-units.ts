import type { Actor } from '@giaoluu/domain/actor'
import { roleOnUnit } from '@giaoluu/domain/permissions'
import type { Db } from '../deps.ts'

/** The units whose own things somebody may read, in their order. An organisation has dozens at most. */
export async function readableUnits(db: Db, actor: Actor): Promise<string[]> {
  const units = await db.unit.findMany({
    where: { organisationId: { in: actor.roles.map((held) => held.organisationId) } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, organisationId: true },
  })
  return units.filter((unit) => roleOnUnit(actor, 'read', unit) !== null).map(({ id }) => id)
}
