import type { Invitation, InvitationView } from '@giaoluu/contract/organisation'
import { rolesOf, type StoredInvitation } from './store.ts'

/** An invitation as organisers see it, without its link. */
export function presentInvitation(stored: StoredInvitation): Invitation {
  return {
    id: stored.id,
    name: stored.name,
    title: stored.title,
    roles: rolesOf(stored),
    ...(stored.person && { username: stored.person.username }),
    by: stored.by?.name ?? null,
    expiresAt: stored.expiresAt.toISOString(),
  }
}

/** What whoever holds the link sees; units by their names. */
export function presentToHolder(
  stored: StoredInvitation,
  unitNames: ReadonlyMap<string, string>,
): InvitationView {
  return {
    organisation: stored.organisation.name,
    name: stored.name,
    title: stored.title,
    roles: rolesOf(stored).map(({ role, unit }) => {
      const name = unit === undefined ? undefined : unitNames.get(unit)
      return name === undefined ? { role } : { role, unit: name }
    }),
    ...(stored.person && { username: stored.person.username }),
    expiresAt: stored.expiresAt.toISOString(),
  }
}
