import type { Actor } from '@giaoluu/domain/actor'
import type { SessionVerb } from '@giaoluu/domain/permissions'
import { dbNow } from '../clock.ts'
import type { Deps, Tx } from '../deps.ts'
import { append, type NewEntry } from '../feed/append.ts'
import type { Session } from '../generated/prisma/client.ts'
import { digest } from '../questions/digest.ts'
import { record } from '../questions/record.ts'
import { Refusal } from '../refusal.ts'
import { transact } from '../transact.ts'
import { findDeskSession } from './find-session.ts'
import { lockSession } from './lock-session.ts'

/** What was done, for the streams and the record. The record keeps a digest of the words that were posted. */
export type Done = {
  /** The verb on record. */
  verb: string
  type: 'notice.posted' | 'session.changed'
  subjectId: string
  text?: string
  /** What the organiser chose, where the verb does not say it. */
  note?: string
  /** Lines beside the session's own. */
  entries?: NewEntry[]
}

type Act<T> = {
  /** By which permission. */
  may: Exclude<SessionVerb, 'read'>
  /** Null: it was so already, and there is nothing to tell. */
  act: (tx: Tx, session: Session, now: Date) => Promise<Done | null>
  show: (tx: Tx, id: string, now: Date) => Promise<T>
}

/** Every act of the organiser on a session: it alone at work there, told to its streams, recorded, answered with its view. */
export async function actOnSession<T>(
  deps: Deps,
  actor: Actor,
  slug: string,
  { may, act, show }: Act<T>,
): Promise<T> {
  const { sessionId, view } = await transact(deps, async (tx) => {
    const { id } = await findDeskSession(tx, slug, actor, may)
    const before = await lockSession(tx, id)
    // A wiped session was another's name until now.
    if (before.slug !== slug) throw new Refusal('unavailable')
    const now = await dbNow(tx)
    const done = await act(tx, before, now)
    if (done) await tell(tx, id, actor, done)
    return { sessionId: id, view: await show(tx, id, now) }
  })
  deps.relay.wake(sessionId)
  return view
}

async function tell(tx: Tx, id: string, actor: Actor, done: Done): Promise<void> {
  const { verb, type, subjectId, text, note, entries = [] } = done
  const session = await tx.session.findUniqueOrThrow({ where: { id } })
  const told = audiencesOf(session).map((audience) => ({ sessionId: id, audience, type, subjectId }))
  await append(tx, [...told, ...entries])
  await record(tx, [
    {
      organisationId: session.organisationId,
      sessionId: id,
      subject: 'session',
      subjectId: id,
      verb,
      actorId: actor.personId,
      actorRole: 'organiser',
      digest: text === undefined ? null : digest(subjectId, text),
      note: note ?? null,
    },
  ])
}

/** Whom a session's lines are for: the public is told nothing of what it does not know ([OC3]). */
export const audiencesOf = ({ state, practice }: Pick<Session, 'state' | 'practice'>) =>
  state === 'draft' || practice ? (['desk'] as const) : (['feed', 'desk'] as const)
