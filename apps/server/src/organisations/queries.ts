import type { OrganisationSetup } from '@giaoluu/contract/organisation'
import type { Actor } from '@giaoluu/domain/actor'
import type { Db } from '../deps.ts'
import { findOrganisation } from '../sessions/find-organisation.ts'
import { presentSetup } from './present.ts'
import { loadSetup } from './store.ts'

/** Everything an organiser sets up that outlives a session. */
export async function organisationSetup(db: Db, slug: string, actor: Actor): Promise<OrganisationSetup> {
  const { id } = await findOrganisation(db, slug, actor, 'organise')
  return presentSetup(await loadSetup(db, id))
}
