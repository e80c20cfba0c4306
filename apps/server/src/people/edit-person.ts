import type { EditPerson, StaffMember } from '@giaoluu/contract/organisation'
import type { Actor } from '@giaoluu/domain/actor'
import { dbNow } from '../clock.ts'
import type { Db, Deps, Tx } from '../deps.ts'
import { lockOrganisation } from '../organisations/lock-organisation.ts'
import { Refusal } from '../refusal.ts'
import { findOrganisation } from '../sessions/find-organisation.ts'
import { transact } from '../transact.ts'
import { keepAnOrganiser, keepTheHandler } from './keep-in-office.ts'
import { listed } from './people-scope.ts'
import { recordPerson } from './record-person.ts'
import { presentMember, requireMember, type StoredMember, worksElsewhere } from './staff-members.ts'

type Address = { organisation: string; username: string }
type Found = { scope: { organisationId: string; whole: true }; member: StoredMember }

/** Somebody who works for the caller's organisation and for no other: 403 where others have a say too. */
export async function findOwnMember(
  db: Db,
  actor: Actor,
  { organisation, username }: Address,
): Promise<Found> {
  const { id: organisationId } = await findOrganisation(db, organisation, actor, 'organise')
  const scope = { organisationId, whole: true } as const
  const member = await requireMember(db, username, listed(scope))
  if (worksElsewhere(member, organisationId)) throw new Refusal('forbidden')
  return { scope, member }
}

/** Another name or title of somebody, or whether they may sign in. What they were working on lapses with its claim. */
export function editPerson(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  address: Address,
  { name, title, disabled }: EditPerson,
): Promise<StaffMember> {
  return transact(deps, async (tx) => {
    const { scope } = await findOwnMember(tx, actor, address)
    const { organisationId } = scope
    await lockOrganisation(tx, organisationId)
    const { member } = await findOwnMember(tx, actor, address)
    const { id } = member
    if (name !== undefined || title !== undefined) {
      await tx.person.update({
        where: { id },
        data: { ...(name !== undefined && { name }), ...(title !== undefined && { title }) },
      })
      if (name !== undefined) await tx.signInUser.update({ where: { id }, data: { name } })
      await recordPerson(tx, organisationId, actor, id, 'edit', JSON.stringify({ name, title }))
    }
    if (disabled !== undefined && disabled !== (member.disabledAt !== null)) {
      if (disabled) await disable(tx, organisationId, member)
      else await tx.person.update({ where: { id }, data: { disabledAt: null } })
      await recordPerson(tx, organisationId, actor, id, disabled ? 'disable' : 'enable')
    }
    return presentMember(await requireMember(tx, address.username, { id }), scope)
  })
}

/** Ends every sign-in; sockets that are open are cut by the check of each node (A5). */
async function disable(tx: Tx, organisationId: string, { id, roles }: StoredMember): Promise<void> {
  if (roles.some((held) => held.organisationId === organisationId && held.role === 'organiser'))
    await keepAnOrganiser(tx, organisationId, id)
  await keepTheHandler(tx, id)
  await tx.person.update({ where: { id }, data: { disabledAt: await dbNow(tx) } })
  await tx.signInSession.deleteMany({ where: { userId: id } })
}
