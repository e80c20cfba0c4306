import type { DeskCounts, DeskSession, Ledger, Session, SessionSummary } from '@giaoluu/contract/session'
import type { Actor } from '@giaoluu/domain/actor'
import { dbNow } from '../clock.ts'
import type { Db } from '../deps.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { loadCounts } from '../questions/load-counts.ts'
import { Refusal } from '../refusal.ts'
import { findDeskSession, findPublicSession, inPublic } from './find-session.ts'
import { loadDeskExtras } from './load-desk-extras.ts'
import { loadLedger } from './load-ledger.ts'
import {
  presentCounts,
  presentDeskSession,
  presentLedger,
  presentSession,
  presentSummary,
} from './present.ts'
import { loadSession, type StoredSession, summaryInclude } from './store.ts'

const newestFirst: Prisma.SessionOrderByWithRelationInput[] = [
  { opensAt: { sort: 'desc', nulls: 'last' } },
  { id: 'asc' },
]
const byPosition = [{ position: 'asc' }, { id: 'asc' }] satisfies Prisma.UnitOrderByWithRelationInput[]

/** The sessions of the organisation a host belongs to; an unknown host is the first organisation's. */
export async function listSessions(db: Db, host: string): Promise<{ sessions: SessionSummary[] }> {
  const known = await db.organisationHost.findUnique({ where: { host: host.toLowerCase() } })
  const first = known
    ? null
    : await db.organisation.findFirst({
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true },
      })
  const organisationId = known?.organisationId ?? first?.id
  if (organisationId === undefined) return { sessions: [] }
  return presentList(db, { organisationId, ...inPublic })
}

/** The sessions of every organisation the caller works for, drafts and practice included. */
export function listDeskSessions(db: Db, actor: Actor): Promise<{ sessions: SessionSummary[] }> {
  const organisations = actor.roles.map((held) => held.organisationId)
  return presentList(db, { organisationId: { in: organisations }, wipedAt: null })
}

async function presentList(db: Db, where: Prisma.SessionWhereInput): Promise<{ sessions: SessionSummary[] }> {
  const sessions = await db.session.findMany({ where, include: summaryInclude, orderBy: newestFirst })
  const now = await dbNow(db)
  return { sessions: sessions.map((session) => presentSummary(session, now)) }
}

/** One session as the public sees it. */
export async function publicSession(db: Db, slug: string): Promise<Session> {
  const { id } = await findPublicSession(db, slug)
  return presentSession(await load(db, id), await dbNow(db))
}

/** One session as its staff see it. */
export async function deskSession(db: Db, slug: string, actor: Actor): Promise<DeskSession> {
  const { id, organisationId } = await findDeskSession(db, slug, actor)
  const extras = await loadDeskExtras(db, organisationId, actor.personId)
  return presentDeskSession(await load(db, id), extras, await dbNow(db))
}

/** How many questions each queue of a session holds for the caller. */
export async function deskCounts(db: Db, slug: string, actor: Actor): Promise<DeskCounts> {
  const { id, organisationId } = await findDeskSession(db, slug, actor)
  const counts = await loadCounts(db, id, actor, organisationId)
  return presentCounts(counts, await dbNow(db))
}

async function load(db: Db, id: string): Promise<StoredSession> {
  const session = await loadSession(db, { id })
  if (!session) throw new Refusal('not-found')
  return session
}

/** The public balance of a session. */
export async function publicLedger(db: Db, slug: string): Promise<Ledger> {
  const { id, organisationId } = await findPublicSession(db, slug)
  const ledger = await loadLedger(db, id)
  const units = await db.unit.findMany({ where: { organisationId }, orderBy: byPosition })
  const topics = await db.topic.findMany({ where: { organisationId }, orderBy: byPosition })
  return presentLedger(ledger, units, topics, await dbNow(db))
}
