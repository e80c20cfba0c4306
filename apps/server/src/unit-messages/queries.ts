import type { UnitMessage, WaitingMessage } from '@giaoluu/contract/session-setup'
import type { Actor } from '@giaoluu/domain/actor'
import { mayOnSession } from '@giaoluu/domain/permissions'
import type { Db } from '../deps.ts'
import { loadQuestions } from '../questions/store.ts'
import { Refusal } from '../refusal.ts'
import { findDeskSession } from '../sessions/find-session.ts'
import { presentMessage } from './present.ts'
import { addressed, isFor, loadMessage, mayRead, messageInclude, type StoredMessage } from './store.ts'

// A day has a handful to each unit; the bound keeps a year-round desk's list small.
const LISTED_MAX = 200

/** The messages of a session to the caller's units, newest first; all of them for an organiser. */
export async function listMessages(db: Db, slug: string, actor: Actor): Promise<{ messages: UnitMessage[] }> {
  const { id, organisationId } = await findDeskSession(db, slug, actor)
  const mine = actor.roles.flatMap(({ unitId }) => unitId ?? [])
  const all = mayOnSession(actor, 'organise', organisationId)
  const messages = await db.unitMessage.findMany({
    where: { sessionId: id, ...(!all && { units: { some: { unitId: { in: mine } } } }) },
    include: messageInclude,
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: LISTED_MAX,
  })
  return { messages: await presentAll(db, messages, actor) }
}

/** What the caller's units were told in any session that is not put away and the caller has not read, the oldest first. */
export async function listWaiting(db: Db, actor: Actor): Promise<{ messages: WaitingMessage[] }> {
  const mine = actor.roles.flatMap(({ unitId }) => unitId ?? [])
  if (mine.length === 0) return { messages: [] }
  const messages = await db.unitMessage.findMany({
    where: {
      units: { some: { unitId: { in: mine } } },
      reads: { none: { personId: actor.personId } },
      session: { state: { not: 'archived' } },
    },
    include: messageInclude,
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    take: LISTED_MAX,
  })
  const shown = await presentAll(db, messages, actor)
  return {
    messages: messages.flatMap(({ session: { slug, title, practice } }, index) => {
      const message = shown[index]
      return message ? [{ ...message, session: { slug, title, practice } }] : []
    }),
  }
}

/** Shows messages with the questions they are about. */
export async function presentAll(
  db: Db,
  messages: readonly StoredMessage[],
  actor: Actor,
): Promise<UnitMessage[]> {
  const questions = await loadQuestions(db, [...new Set(messages.flatMap(({ questionIds }) => questionIds))])
  return messages.map((message) => presentMessage(message, questions, actor))
}

/** The message somebody is about to have read: a 404 for what is not theirs, 403 for who only sent or oversees it. */
export async function findMessage(db: Db, id: string, actor: Actor): Promise<StoredMessage> {
  const message = await loadMessage(db, id)
  if (!message || !mayRead(actor, addressed(message))) throw new Refusal('not-found')
  if (!isFor(actor, addressed(message))) throw new Refusal('forbidden')
  return message
}
