import { randomUUID } from 'node:crypto'
import type { Session } from '@giaoluu/contract/session'
import type { Actor } from '@giaoluu/domain/actor'
import type { SessionVerb } from '@giaoluu/domain/permissions'
import { decideSession } from '@giaoluu/domain/session'
import { dbNow } from '../clock.ts'
import type { Deps, Tx } from '../deps.ts'
import { append } from '../feed/append.ts'
import { digest } from '../questions/digest.ts'
import { record } from '../questions/record.ts'
import { Refusal } from '../refusal.ts'
import { transact } from '../transact.ts'
import { type FoundSession, findDeskSession } from './find-session.ts'
import { presentSession } from './present.ts'
import { loadSession } from './store.ts'

const AUDIENCES = ['feed', 'desk'] as const

/** Posts a notice into both streams. */
export function postNotice(deps: Deps, actor: Actor, slug: string, text: string): Promise<Session> {
  return onLockedSession(deps, actor, slug, 'notice', async (tx, session, now) => {
    const id = randomUUID()
    await tx.notice.create({ data: { id, sessionId: session.id, text, byId: actor.personId, postedAt: now } })
    return { type: 'notice.posted', subjectId: id, text }
  })
}

/** Pauses or resumes intake ([OC2]). */
export function changeIntake(
  deps: Deps,
  actor: Actor,
  slug: string,
  verb: 'pause' | 'resume',
): Promise<Session> {
  return onLockedSession(deps, actor, slug, verb, async (tx, { id }, now) => {
    const state = decideSession(await tx.session.findUniqueOrThrow({ where: { id } }), verb, now)
    if (state === null) throw new Refusal('illegal')
    await tx.session.update({ where: { id }, data: { state } })
    return { type: 'session.changed', subjectId: id }
  })
}

/** What was done; the record keeps a digest of the words that came with it, salted with the id they stand under. */
type Done = { type: 'notice.posted' | 'session.changed'; subjectId: string; text?: string }

/** Every act of the organiser on a session: its row locked, told to both streams, recorded, answered with its view. */
async function onLockedSession(
  deps: Deps,
  actor: Actor,
  slug: string,
  verb: Exclude<SessionVerb, 'read'>,
  act: (tx: Tx, session: FoundSession, now: Date) => Promise<Done>,
): Promise<Session> {
  const { sessionId, view } = await transact(deps, async (tx) => {
    const session = await findDeskSession(tx, slug, actor, verb)
    await tx.$queryRaw`SELECT id FROM session WHERE id = ${session.id} FOR UPDATE`
    const now = await dbNow(tx)
    const { type, subjectId, text } = await act(tx, session, now)
    const stored = await loadSession(tx, { id: session.id })
    if (!stored) throw new Refusal('not-found')
    await append(
      tx,
      AUDIENCES.map((audience) => ({ sessionId: session.id, audience, type, subjectId })),
    )
    await record(tx, [
      {
        organisationId: session.organisationId,
        sessionId: session.id,
        subject: 'session',
        subjectId: session.id,
        verb,
        actorId: actor.personId,
        actorRole: 'organiser',
        digest: text === undefined ? null : digest(subjectId, text),
      },
    ])
    return { sessionId: session.id, view: presentSession(stored, now) }
  })
  deps.relay.wake(sessionId)
  return view
}
