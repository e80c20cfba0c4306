import type { Db } from '../deps.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { type LedgerLine, loadLedger } from './load-ledger.ts'

// A day has a handful of notices; the bound keeps a year-round desk's page small.
const NOTICES_MAX = 50

export const summaryInclude = {
  organisation: { select: { slug: true, name: true } },
} satisfies Prisma.SessionInclude

export type StoredSummary = Prisma.SessionGetPayload<{ include: typeof summaryInclude }>

const sessionInclude = {
  organisation: {
    include: {
      topics: { where: { active: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      units: { where: { active: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      consentTexts: { orderBy: { version: 'desc' } },
    },
  },
  breaks: { orderBy: { from: 'asc' } },
  notices: { orderBy: [{ postedAt: 'desc' }, { id: 'desc' }], take: NOTICES_MAX },
} satisfies Prisma.SessionInclude

export type StoredSession = Prisma.SessionGetPayload<{ include: typeof sessionInclude }> & {
  provinces: Prisma.ProvinceGetPayload<object>[]
  totals: LedgerLine
}

/** A session with all that its public view shows, whoever may see it. */
export async function loadSession(
  db: Db,
  where: { id: string } | { slug: string },
): Promise<StoredSession | null> {
  const session = await db.session.findUnique({ where, include: sessionInclude })
  if (!session) return null
  const provinces = await db.province.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  const { totals } = await loadLedger(db, session.id)
  return { ...session, provinces, totals }
}
