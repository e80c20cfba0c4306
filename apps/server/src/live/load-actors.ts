import type { Actor } from '@giaoluu/domain/actor'
import type { Db } from '../deps.ts'

/** People with the roles they hold now; those who were disabled are left out. */
export async function loadActors(db: Db, personIds: readonly string[]): Promise<Map<string, Actor>> {
  const people = await db.person.findMany({
    where: { id: { in: [...personIds] }, disabledAt: null },
    select: { id: true, roles: { select: { organisationId: true, role: true, unitId: true } } },
  })
  return new Map(people.map(({ id, roles }) => [id, { personId: id, roles }]))
}
