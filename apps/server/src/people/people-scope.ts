import type { Actor } from '@giaoluu/domain/actor'
import { mayOnOrganisation } from '@giaoluu/domain/permissions'
import type { Db } from '../deps.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { Refusal } from '../refusal.ts'

/**
 * Whose roles somebody may set in an organisation. Its own organiser: of all who work there. The organiser of a partner
 * that takes part in it: of their own people (`partners`), in the units that are their own (`units`).
 */
export type PeopleScope = { organisationId: string } & (
  | { whole: true }
  | { whole: false; units: readonly string[]; partners: readonly string[] }
)

/** 404 unless the organisation is the caller's business, 403 where its people are not. */
export async function findPeopleScope(db: Db, slug: string, actor: Actor): Promise<PeopleScope> {
  const organisation = await db.organisation.findUnique({ where: { slug }, select: { id: true } })
  if (!organisation) throw new Refusal('not-found')
  const { id: organisationId } = organisation
  if (mayOnOrganisation(actor, 'organise', organisationId)) return { organisationId, whole: true }
  const own = actor.roles.filter(({ role }) => role === 'organiser').map((held) => held.organisationId)
  const units = await db.unit.findMany({
    where: { organisationId, active: true, partnerId: { in: own } },
    select: { id: true, partnerId: true },
  })
  if (units.length > 0)
    return {
      organisationId,
      whole: false,
      units: units.map(({ id }) => id),
      partners: units.flatMap(({ partnerId }) => partnerId ?? []),
    }
  throw new Refusal(mayOnOrganisation(actor, 'read', organisationId) ? 'forbidden' : 'not-found')
}

/** Who is listed: who works here, or for a partner its own people. */
export const listed = (scope: PeopleScope): Prisma.PersonWhereInput => ({
  roles: { some: { organisationId: scope.whole ? scope.organisationId : { in: [...scope.partners] } } },
})

/** Who may be given roles: beside who is listed, the people of organisations that take part. */
export const reachable = (scope: PeopleScope): Prisma.PersonWhereInput =>
  scope.whole
    ? {
        OR: [
          listed(scope),
          {
            roles: {
              some: {
                organisation: {
                  partnerships: { some: { organisationId: scope.organisationId, active: true } },
                },
              },
            },
          },
        ],
      }
    : listed(scope)
