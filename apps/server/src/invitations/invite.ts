import type { Invitation, Invite } from '@giaoluu/contract/organisation'
import type { Actor } from '@giaoluu/domain/actor'
import { dbNow } from '../clock.ts'
import type { Deps } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { lockOrganisation } from '../organisations/lock-organisation.ts'
import { checkRoles, unitsForRoles } from '../people/check-roles.ts'
import { findOrganisation } from '../sessions/find-organisation.ts'
import { transact } from '../transact.ts'
import { presentInvitation } from './present.ts'
import { recordInvitation } from './record-invitation.ts'
import { insertInvitation, pending } from './store.ts'
import { linkOf } from './token.ts'

export type LinkedInvitation = Invitation & { link: string }

/** More than are ever open at once. */
const PENDING_MAX = 500

/** Invites somebody to work for an organisation. */
export function invite(
  { database, env }: Pick<Deps, 'database' | 'env'>,
  actor: Actor,
  slug: string,
  { name, title, roles }: Invite,
): Promise<LinkedInvitation> {
  return transact({ database }, async (tx) => {
    const { id: organisationId } = await findOrganisation(tx, slug, actor, 'organise')
    await lockOrganisation(tx, organisationId)
    const now = await dbNow(tx)
    const wanted = checkRoles(organisationId, roles, await unitsForRoles(tx, organisationId))
    const open = await tx.invitation.count({ where: { organisationId, ...pending(now) } })
    if (open >= PENDING_MAX) throw invalid('name', `there are ${PENDING_MAX} open invitations already`)
    const made = await insertInvitation(
      tx,
      {
        organisationId,
        name,
        title,
        roles: wanted.map(({ role, unitId }) => (unitId ? { role, unit: unitId } : { role })),
        personId: null,
        byId: actor.personId,
      },
      now,
    )
    await recordInvitation(tx, made.invitation, 'invite', actor.personId, 'organiser')
    return { ...presentInvitation(made.invitation), link: linkOf(env.publicUrl, made.token) }
  })
}
