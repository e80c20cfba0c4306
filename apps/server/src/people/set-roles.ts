import { randomUUID } from 'node:crypto'
import type { LocalRole, StaffMember } from '@giaoluu/contract/organisation'
import type { RoleName } from '@giaoluu/contract/people'
import type { Actor } from '@giaoluu/domain/actor'
import { ROLES_FOR_ORGANISATION } from '@giaoluu/domain/permissions'
import type { Deps, Tx } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { lockOrganisation } from '../organisations/lock-organisation.ts'
import { transact } from '../transact.ts'
import { checkRoles, type NewRole, unitsForRoles } from './check-roles.ts'
import { keepAnOrganiser, keepTheHandler } from './keep-in-office.ts'
import { findPeopleScope, type PeopleScope, reachable } from './people-scope.ts'
import { recordPerson } from './record-person.ts'
import {
  isInScope,
  presentMember,
  requireMember,
  type StoredMember,
  worksElsewhere,
} from './staff-members.ts'

const HANDLERS: readonly RoleName[] = ROLES_FOR_ORGANISATION.handleReports

/** The roles of somebody in an organisation, as a whole; for a partner's organiser those in their own units. */
export function setRoles(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  { organisation, username }: { organisation: string; username: string },
  roles: readonly LocalRole[],
): Promise<StaffMember> {
  return transact(deps, async (tx) => {
    const scope = await findPeopleScope(tx, organisation, actor)
    await lockOrganisation(tx, scope.organisationId)
    const member = await requireMember(tx, username, reachable(scope))
    const { id: personId } = member
    if (!scope.whole) refuseOffice(roles)
    const wanted = checkRoles(scope.organisationId, roles, await unitsFor(tx, scope, member))
    const before = member.roles.filter((held) => isInScope(scope, held))
    if (scope.whole) await refuseLoss(tx, scope, member, wanted)
    const staying = [
      ...member.roles.filter(
        (held) => held.organisationId === scope.organisationId && !before.includes(held),
      ),
      ...wanted,
    ]
    if (!staying.some(({ role }) => HANDLERS.includes(role)))
      await keepTheHandler(tx, personId, scope.organisationId)

    await tx.role.deleteMany({ where: { id: { in: before.map(({ id }) => id) } } })
    await tx.role.createMany({ data: wanted.map((role) => ({ id: randomUUID(), personId, ...role })) })
    await recordPerson(tx, scope.organisationId, actor, personId, 'roles', JSON.stringify(wanted))
    return presentMember(await requireMember(tx, username, { id: personId }), scope)
  })
}

/**
 * The units in which somebody can be given a role: for a partner's organiser their own; for who does not work here yet
 * those that their organisation takes part as; else all, and the ended ones where they have a role already.
 */
async function unitsFor(tx: Tx, scope: PeopleScope, { roles }: StoredMember): Promise<Set<string>> {
  if (!scope.whole) return new Set(scope.units)
  const { organisationId } = scope
  const units = await unitsForRoles(tx, organisationId)
  const here = roles.filter((held) => held.organisationId === organisationId)
  if (here.length > 0) return new Set([...units, ...here.flatMap(({ unitId }) => unitId ?? [])])
  const theirs = await tx.unit.findMany({
    where: {
      organisationId,
      active: true,
      partnerId: { in: roles.map((held) => held.organisationId) },
    },
    select: { id: true },
  })
  return new Set(theirs.map(({ id }) => id))
}

/** The office of the host is the host's to fill: a partner is as much of it as its units are (A2). */
function refuseOffice(roles: readonly LocalRole[]): void {
  const index = roles.findIndex(({ unit }) => unit === undefined)
  if (index >= 0) throw invalid(`roles.${index}.unit`, 'people of a partner work in its units here')
}

async function refuseLoss(
  tx: Tx,
  { organisationId }: PeopleScope,
  member: StoredMember,
  wanted: readonly NewRole[],
): Promise<void> {
  const here = member.roles.filter((held) => held.organisationId === organisationId)
  if (here.length === 0 && wanted.some(({ unitId }) => unitId === null))
    throw invalid('roles', 'people of a partner work in its units here')
  if (wanted.length === 0 && !worksElsewhere(member, organisationId))
    throw invalid('roles', 'somebody without a role is nobody here: take away the sign-in instead')
  const organises = (roles: readonly { role: string }[]) => roles.some(({ role }) => role === 'organiser')
  if (organises(here) && !organises(wanted)) await keepAnOrganiser(tx, organisationId, member.id)
}
