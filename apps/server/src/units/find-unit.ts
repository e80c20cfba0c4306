import type { RoleName } from '@giaoluu/contract/people'
import type { Actor } from '@giaoluu/domain/actor'
import { roleOnUnit, type UnitPlace, type UnitVerb } from '@giaoluu/domain/permissions'
import type { Db } from '../deps.ts'
import { Refusal } from '../refusal.ts'

export type FoundUnit = { unit: UnitPlace; role: RoleName }

/** A unit and the role by which the caller does something with what is its own: 404 unless they may read that, 403 where the verb is not for them. */
export async function findUnit(db: Db, id: string, actor: Actor, verb: UnitVerb): Promise<FoundUnit> {
  const unit = await db.unit.findUnique({ where: { id }, select: { id: true, organisationId: true } })
  if (!unit || roleOnUnit(actor, 'read', unit) === null) throw new Refusal('not-found')
  const role = roleOnUnit(actor, verb, unit)
  if (role === null) throw new Refusal('forbidden')
  return { unit, role }
}
