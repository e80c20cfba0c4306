import type { Actor } from '@giaoluu/domain/actor'
import { dbNow } from '../clock.ts'
import type { Db, Deps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { findOrganisation } from '../sessions/find-organisation.ts'
import { transact } from '../transact.ts'
import { recordInvitation } from './record-invitation.ts'
import { include, pending, type StoredInvitation } from './store.ts'

type Address = { organisation: string; id: string }

/** An invitation of an organisation that can still be accepted, or a 404. */
export async function findPending(
  db: Db,
  actor: Actor,
  { organisation, id }: Address,
): Promise<StoredInvitation> {
  const { id: organisationId } = await findOrganisation(db, organisation, actor, 'organise')
  const where = { id, organisationId, ...pending(await dbNow(db)) }
  const invitation = await db.invitation.findFirst({ where, include })
  if (!invitation) throw new Refusal('not-found')
  return invitation
}

/** Makes an invitation worth nothing. */
export function revokeInvitation(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  address: Address,
): Promise<Record<string, never>> {
  return transact(deps, async (tx) => {
    const invitation = await findPending(tx, actor, address)
    const now = await dbNow(tx)
    const { count } = await tx.invitation.updateMany({
      where: { id: invitation.id, ...pending(now) },
      data: { revokedAt: now },
    })
    // Accepted while this waited for its row: that stands.
    if (count === 0) throw new Refusal('not-found')
    await recordInvitation(tx, invitation, 'revoke', actor.personId, 'organiser')
    return {}
  })
}
