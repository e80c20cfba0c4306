import type { Actor } from '@giaoluu/domain/actor'
import { mayOnOrganisation, type OrganisationVerb } from '@giaoluu/domain/permissions'
import type { Db } from '../deps.ts'
import { Refusal } from '../refusal.ts'

/** The organisation of an address: a 404 unless the caller works for it, 403 where the verb is not for them. */
export async function findOrganisation(
  db: Db,
  slug: string,
  actor: Actor,
  verb: OrganisationVerb,
): Promise<{ id: string }> {
  const organisation = await db.organisation.findUnique({ where: { slug }, select: { id: true } })
  if (!organisation || !mayOnOrganisation(actor, 'read', organisation.id)) throw new Refusal('not-found')
  if (!mayOnOrganisation(actor, verb, organisation.id)) throw new Refusal('forbidden')
  return organisation
}
