import type { Invitation, StaffMember } from '@giaoluu/contract/organisation'
import type { Actor } from '@giaoluu/domain/actor'
import type { Db } from '../deps.ts'
import { listInvitations } from '../invitations/queries.ts'
import { findPeopleScope, listed } from './people-scope.ts'
import { loadMembers, presentMember } from './staff-members.ts'

/** Who works here, and who is invited; for a partner's organiser their own people, with their roles in its units here. */
export async function listPeople(
  db: Db,
  actor: Actor,
  slug: string,
): Promise<{ people: StaffMember[]; invitations: Invitation[] }> {
  const scope = await findPeopleScope(db, slug, actor)
  const members = await loadMembers(db, listed(scope))
  return {
    people: members.map((member) => presentMember(member, scope)),
    invitations: scope.whole ? await listInvitations(db, scope.organisationId) : [],
  }
}
