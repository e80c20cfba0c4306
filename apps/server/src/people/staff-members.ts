import type { LocalRole, StaffMember } from '@giaoluu/contract/organisation'
import type { Db } from '../deps.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { Refusal } from '../refusal.ts'
import type { PeopleScope } from './people-scope.ts'

const include = {
  roles: { include: { unit: { select: { partnerId: true } } }, orderBy: [{ role: 'asc' }, { id: 'asc' }] },
  signInUser: { select: { twoFactorEnabled: true } },
} satisfies Prisma.PersonInclude

export type StoredMember = Prisma.PersonGetPayload<{ include: typeof include }>

/** People with all their roles, by name. */
export const loadMembers = (db: Db, where: Prisma.PersonWhereInput): Promise<StoredMember[]> =>
  db.person.findMany({ where, include, orderBy: [{ name: 'asc' }, { id: 'asc' }] })

/** One of the people of `where`, or a 404. */
export async function requireMember(
  db: Db,
  username: string,
  where: Prisma.PersonWhereInput,
): Promise<StoredMember> {
  const [member] = await loadMembers(db, { username, ...where })
  if (!member) throw new Refusal('not-found')
  return member
}

/**
 * Whether somebody works for other organisations too. Taking part in another's day for their own organisation is no
 * work elsewhere.
 */
export const worksElsewhere = ({ roles }: StoredMember, organisationId: string): boolean =>
  roles.some((held) => held.organisationId !== organisationId && held.unit?.partnerId !== organisationId)

export type HeldRole = Pick<StoredMember['roles'][number], 'organisationId' | 'role' | 'unitId'>

/** Whether a role is one that the scope's organiser sets. */
export const isInScope = (scope: PeopleScope, { organisationId, unitId }: HeldRole): boolean =>
  organisationId === scope.organisationId &&
  (scope.whole || (unitId !== null && scope.units.includes(unitId)))

const presentRole = ({ role, unitId }: HeldRole): LocalRole => (unitId ? { role, unit: unitId } : { role })

/** Somebody as an organiser sees them: of their roles those that the organiser sets. */
export function presentMember(member: StoredMember, scope: PeopleScope): StaffMember {
  return {
    username: member.username,
    name: member.name,
    title: member.title,
    roles: member.roles.filter((held) => isInScope(scope, held)).map(presentRole),
    disabled: member.disabledAt !== null,
    secondFactor: member.signInUser.twoFactorEnabled === true,
    elsewhere: worksElsewhere(member, scope.organisationId),
  }
}
