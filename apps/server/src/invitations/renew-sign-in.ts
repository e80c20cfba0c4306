import type { Actor } from '@giaoluu/domain/actor'
import { dbNow } from '../clock.ts'
import type { Deps } from '../deps.ts'
import { findOwnMember } from '../people/edit-person.ts'
import { recordPerson } from '../people/record-person.ts'
import { presentMember } from '../people/staff-members.ts'
import { Refusal } from '../refusal.ts'
import { transact } from '../transact.ts'
import type { LinkedInvitation } from './invite.ts'
import { presentInvitation } from './present.ts'
import { insertInvitation, pending } from './store.ts'
import { linkOf } from './token.ts'

/**
 * A link by which somebody makes their password anew, and is asked for a new second factor. Until it is used the old
 * ones hold; an earlier link of theirs is worth nothing from now on.
 */
export function renewSignIn(
  { database, env }: Pick<Deps, 'database' | 'env'>,
  actor: Actor,
  address: { organisation: string; username: string },
): Promise<LinkedInvitation> {
  return transact({ database }, async (tx) => {
    const { scope, member } = await findOwnMember(tx, actor, address)
    const { organisationId } = scope
    if (member.disabledAt) throw new Refusal('illegal', { detail: 'they may not sign in' })
    const now = await dbNow(tx)
    await tx.invitation.updateMany({
      where: { personId: member.id, ...pending(now) },
      data: { revokedAt: now },
    })
    const { invitation, token } = await insertInvitation(
      tx,
      {
        organisationId,
        name: member.name,
        title: member.title,
        roles: presentMember(member, scope).roles,
        personId: member.id,
        byId: actor.personId,
      },
      now,
    )
    await recordPerson(tx, organisationId, actor, member.id, 'renewSignIn')
    return { ...presentInvitation(invitation), link: linkOf(env.publicUrl, token) }
  })
}
