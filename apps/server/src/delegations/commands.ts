import type { Delegation } from '@giaoluu/contract/delegation'
import type { RoleName } from '@giaoluu/contract/people'
import type { Actor } from '@giaoluu/domain/actor'
import { roleOnUnit, roleToRevoke, type UnitPlace } from '@giaoluu/domain/permissions'
import { dbNow } from '../clock.ts'
import type { Db, Deps, Tx } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { record } from '../questions/record.ts'
import { Refusal } from '../refusal.ts'
import { transact } from '../transact.ts'
import { findUnit } from '../units/find-unit.ts'
import { lockUnit } from '../units/lock-unit.ts'
import { presentDelegation } from './present.ts'
import { delegationInclude } from './store.ts'

/** The calling leader lets an expert of the unit publish under their name; the same again gives back what holds already. */
export function delegate(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  { unit: unitId, expert: username }: { unit: string; expert: string },
): Promise<Delegation> {
  return transact(deps, async (tx) => {
    const { unit, role } = await findUnit(tx, unitId, actor, 'delegate')
    const expertId = await expertOf(tx, unit, username, actor)
    await lockUnit(tx, unitId)
    const pair = { leaderId: actor.personId, expertId, unitId }
    const holds = await tx.delegation.findFirst({
      where: { ...pair, revokedAt: null },
      include: delegationInclude,
    })
    if (holds) return presentDelegation(holds)
    const made = await tx.delegation.create({
      data: { ...pair, createdAt: await dbNow(tx) },
      include: delegationInclude,
    })
    await recordDelegation(tx, unit, made.id, 'delegate', actor, role)
    return presentDelegation(made)
  })
}

async function expertOf(tx: Tx, unit: UnitPlace, username: string, actor: Actor): Promise<string> {
  const held = await tx.role.findFirst({
    where: {
      organisationId: unit.organisationId,
      unitId: unit.id,
      role: 'expert',
      person: { username, disabledAt: null },
    },
    select: { personId: true },
  })
  if (!held || held.personId === actor.personId) throw invalid('expert', 'not another expert of this unit')
  return held.personId
}

type Found = { unit: UnitPlace; role: RoleName }

/** A delegation that holds, and the role by which the caller may end it: 404 for another unit's, 403 for who only reads it. */
export async function findDelegation(db: Db, id: string, actor: Actor): Promise<Found> {
  const delegation = await db.delegation.findFirst({
    where: { id, revokedAt: null },
    select: { leaderId: true, unit: { select: { id: true, organisationId: true } } },
  })
  if (!delegation || roleOnUnit(actor, 'read', delegation.unit) === null) throw new Refusal('not-found')
  const role = roleToRevoke(actor, delegation.unit, delegation.leaderId)
  if (role === null) throw new Refusal('forbidden')
  return { unit: delegation.unit, role }
}

/** Ends a delegation from now on; the row stays, for whoever asks later under whose leave something was published. */
export function revokeDelegation(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  id: string,
): Promise<Record<string, never>> {
  return transact(deps, async (tx) => {
    const before = await findDelegation(tx, id, actor)
    await lockUnit(tx, before.unit.id)
    const { unit, role } = await findDelegation(tx, id, actor)
    await tx.delegation.update({ where: { id }, data: { revokedAt: await dbNow(tx) } })
    await recordDelegation(tx, unit, id, 'revoke', actor, role)
    return {}
  })
}

const recordDelegation = (
  tx: Tx,
  unit: UnitPlace,
  subjectId: string,
  verb: 'delegate' | 'revoke',
  actor: Actor,
  actorRole: RoleName,
): Promise<void> =>
  record(tx, [
    {
      organisationId: unit.organisationId,
      sessionId: null,
      subject: 'delegation',
      subjectId,
      verb,
      actorId: actor.personId,
      actorRole,
      unitId: unit.id,
    },
  ])
