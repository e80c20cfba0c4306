import type { Actor } from '@giaoluu/domain/actor'
import type { Db } from '../deps.ts'

/** The slugs of the organisations somebody has a role in, by id. */
export async function loadSlugs(db: Db, { roles }: Actor): Promise<Map<string, string>> {
  const organisations = await db.organisation.findMany({
    where: { id: { in: roles.map(({ organisationId }) => organisationId) } },
    select: { id: true, slug: true },
  })
  return new Map(organisations.map(({ id, slug }) => [id, slug]))
}
