import type { Invitation, InvitationView } from '@giaoluu/contract/organisation'
import { dbNow } from '../clock.ts'
import type { Db } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { presentInvitation, presentToHolder } from './present.ts'
import { findByToken, include, pending, rolesOf, type StoredInvitation } from './store.ts'

/** The invitations of an organisation that can still be accepted, newest first. */
export async function listInvitations(db: Db, organisationId: string): Promise<Invitation[]> {
  const invitations = await db.invitation.findMany({
    where: { organisationId, ...pending(await dbNow(db)) },
    include,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return invitations.map(presentInvitation)
}

/** An invitation that can be accepted: 404 for a token that never was one, 410 for one that is used, revoked or too old. */
export async function requireInvitation(db: Db, token: string): Promise<StoredInvitation> {
  const invitation = await findByToken(db, token)
  if (!invitation) throw new Refusal('not-found')
  const { usedAt, revokedAt, expiresAt, person } = invitation
  if (usedAt || revokedAt || person?.disabledAt || expiresAt <= (await dbNow(db)))
    throw new Refusal('expired')
  return invitation
}

/** What an invitation is to, for whoever holds its link. */
export async function readInvitation(db: Db, token: string): Promise<InvitationView> {
  const invitation = await requireInvitation(db, token)
  const units = await db.unit.findMany({
    where: { id: { in: rolesOf(invitation).flatMap(({ unit }) => unit ?? []) } },
    select: { id: true, name: true },
  })
  return presentToHolder(invitation, new Map(units.map(({ id, name }) => [id, name])))
}
