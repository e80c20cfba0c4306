import type { Actor } from '@giaoluu/domain/actor'
import { mayOnSession, type SessionVerb } from '@giaoluu/domain/permissions'
import type { Db } from '../deps.ts'
import { Refusal } from '../refusal.ts'

export type FoundSession = { id: string; slug: string; organisationId: string }

const select = { id: true, slug: true, organisationId: true } as const

/** Which sessions the public knows of: drafts and practice sessions are as if they were not there ([OC3]). */
export const inPublic = { state: { not: 'draft' }, practice: false } as const

/** The session of an address, as the public may know it, or a 404. */
export async function findPublicSession(db: Db, slug: string): Promise<FoundSession> {
  const session = await db.session.findUnique({ where: { slug, ...inPublic }, select })
  if (!session) throw new Refusal('not-found')
  return session
}

/** The session of an address for staff: a 404 unless they work for its organisation, 403 where the verb is not for them. */
export async function findDeskSession(
  db: Db,
  slug: string,
  actor: Actor,
  verb: SessionVerb = 'read',
): Promise<FoundSession> {
  const session = await db.session.findUnique({ where: { slug, wipedAt: null }, select })
  if (!session || !mayOnSession(actor, 'read', session.organisationId)) throw new Refusal('not-found')
  if (!mayOnSession(actor, verb, session.organisationId)) throw new Refusal('forbidden')
  return session
}
