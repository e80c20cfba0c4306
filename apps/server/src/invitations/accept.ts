import { randomUUID } from 'node:crypto'
import type { AcceptInvitation } from '@giaoluu/contract/organisation'
import { hashPassword } from 'better-auth/crypto'
import { dbNow } from '../clock.ts'
import type { Deps, Tx } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { insertPerson } from '../people/create-person.ts'
import { requireMember, worksElsewhere } from '../people/staff-members.ts'
import { Refusal } from '../refusal.ts'
import { transact } from '../transact.ts'
import { lockActiveUnits } from '../units/lock-active-units.ts'
import { requireInvitation } from './queries.ts'
import { recordInvitation } from './record-invitation.ts'
import { pending, rolesOf, type StoredInvitation } from './store.ts'

const taken = () => invalid('username', 'somebody has this name')

/**
 * Accepts an invitation: makes the person with its roles, or gives somebody their new password and takes the old second
 * factor away. Answers with the username to sign in by. Of many at once one gets it (A6).
 */
export async function acceptInvitation(
  deps: Pick<Deps, 'database'>,
  token: string,
  { username, password }: AcceptInvitation,
): Promise<string> {
  const { prisma } = deps.database
  const invitation = await requireInvitation(prisma, token)
  if (invitation.person && username !== undefined)
    throw invalid('username', 'the invitation makes a sign-in anew')
  if (!invitation.person && username === undefined) throw invalid('username', 'choose a name to sign in by')
  if (username !== undefined && (await prisma.signInUser.count({ where: { username } })) > 0) throw taken()

  // Hashing takes its time, and no row is locked meanwhile.
  const hashed = await hashPassword(password)
  try {
    return await transact(deps, async (tx) => {
      const now = await dbNow(tx)
      const { count } = await tx.invitation.updateMany({
        where: { id: invitation.id, ...pending(now) },
        data: { usedAt: now },
      })
      if (count === 0) throw new Refusal('expired')
      return username === undefined ? renew(tx, invitation, hashed) : join(tx, invitation, username, hashed)
    })
  } catch (error) {
    // Somebody else took the name between the look and the writing.
    if (isTaken(error)) throw taken()
    throw error
  }
}

async function join(tx: Tx, invitation: StoredInvitation, username: string, hashed: string): Promise<string> {
  const { organisationId, name, title } = invitation
  const id = randomUUID()
  const roles = rolesOf(invitation).map(({ role, unit }) => ({ organisationId, role, unitId: unit ?? null }))
  const units = [...new Set(roles.flatMap(({ unitId }) => unitId ?? []))]
  if ((await lockActiveUnits(tx, units, organisationId)) < units.length) throw new Refusal('expired')
  await insertPerson(tx, { id, username, name, title, roles }, hashed)
  await recordInvitation(tx, invitation, 'accept', id, roles[0]?.role ?? '')
  return username
}

async function renew(tx: Tx, invitation: StoredInvitation, password: string): Promise<string> {
  const { personId, person } = invitation
  if (personId === null || !person) throw new Refusal('expired')
  await tx.$queryRaw`SELECT id FROM person WHERE id = ${personId} FOR UPDATE`
  const member = await requireMember(tx, person.username, { id: personId })
  // The link is worth what its maker may do now, not when it was made.
  if (member.disabledAt || worksElsewhere(member, invitation.organisationId)) throw new Refusal('expired')
  await tx.signInAccount.updateMany({
    where: { userId: personId, providerId: 'credential' },
    data: { password },
  })
  await tx.signInTwoFactor.deleteMany({ where: { userId: personId } })
  await tx.signInUser.update({ where: { id: personId }, data: { twoFactorEnabled: false } })
  // Whoever had the old password must not stay.
  await tx.signInSession.deleteMany({ where: { userId: personId } })
  await recordInvitation(tx, invitation, 'accept', personId, rolesOf(invitation)[0]?.role ?? '')
  return person.username
}

/** The database's word for a value that must be unique and is not. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'P2002'
