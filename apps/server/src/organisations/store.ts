import type { Db } from '../deps.ts'
import type { Prisma } from '../generated/prisma/client.ts'

const inOrder = [{ position: 'asc' }, { id: 'asc' }] satisfies Prisma.UnitOrderByWithRelationInput[]
const named = { select: { slug: true, name: true } } as const

const include = {
  hosts: { orderBy: { host: 'asc' } },
  units: { orderBy: inOrder, include: { partner: named } },
  topics: { orderBy: inOrder },
  declineReasons: { orderBy: inOrder },
  competences: { orderBy: { id: 'asc' } },
  consentTexts: { orderBy: [{ createdAt: 'desc' }, { version: 'desc' }] },
  partnerships: { where: { active: true }, orderBy: inOrder, include: { organisation: named } },
  reportHandler: { select: { username: true } },
} satisfies Prisma.OrganisationInclude

export type StoredSetup = Prisma.OrganisationGetPayload<{ include: typeof include }> & {
  others: { slug: string; name: string }[]
  provinces: { id: string; name: string }[]
}

/** Everything an organiser sets up that outlives a session. */
export async function loadSetup(db: Db, id: string): Promise<StoredSetup> {
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id }, include })
  const others = await db.organisation.findMany({
    where: { id: { not: id }, demo: organisation.demo },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { slug: true, name: true },
  })
  const provinces = await db.province.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
  return { ...organisation, others, provinces }
}
