import { randomUUID } from 'node:crypto'
import type { SessionSetup } from '@giaoluu/contract/session-setup'
import type { Actor } from '@giaoluu/domain/actor'
import { sessionState } from '@giaoluu/domain/session'
import { dbNow } from '../clock.ts'
import type { Deps, Tx } from '../deps.ts'
import { newEpoch } from '../feed/streams.ts'
import type { Session } from '../generated/prisma/client.ts'
import { record } from '../questions/record.ts'
import { Refusal } from '../refusal.ts'
import { transact } from '../transact.ts'
import { requireConfirmed } from './confirm.ts'
import { insertSession } from './create-session.ts'
import { findDeskSession } from './find-session.ts'
import { showSetup } from './load-setup.ts'
import { lockIntake, lockSession } from './lock-session.ts'

/**
 * Empties a practice session ([OC3]): questions and all that hangs on them are gone. Streams and the record are never
 * altered, so the row they belong to is put away and another takes its name, settings and place; what is connected is
 * told to start again by a new epoch (FD4).
 */
export async function wipe(deps: Deps, actor: Actor, slug: string, confirm: string): Promise<SessionSetup> {
  const { old, view } = await transact(deps, async (tx) => {
    const found = await findDeskSession(tx, slug, actor, 'organise')
    const session = await lockSession(tx, found.id)
    if (session.slug !== slug) throw new Refusal('unavailable')
    if (!session.practice) throw new Refusal('illegal', { detail: 'only practice is wiped' })
    requireConfirmed(session.title, confirm)
    await lockIntake(tx, session.id)
    const now = await dbNow(tx)
    await erase(tx, session.id)
    const fresh = await replace(tx, session, now)
    await newEpoch(tx, session.id)
    const line = { subject: 'session' as const, actorId: actor.personId, actorRole: 'organiser' }
    const { organisationId } = session
    await record(tx, [
      { ...line, organisationId, sessionId: session.id, subjectId: session.id, verb: 'wipe' },
      { ...line, organisationId, sessionId: fresh, subjectId: fresh, verb: 'create' },
    ])
    return { old: session.id, view: await showSetup(tx, fresh, now) }
  })
  deps.relay.wake(old)
  return view
}

async function erase(tx: Tx, sessionId: string): Promise<void> {
  await tx.answer.deleteMany({ where: { sessionId } })
  await tx.question.deleteMany({ where: { sessionId, leadId: { not: null } } })
  await tx.question.deleteMany({ where: { sessionId } })
  await tx.changeNote.deleteMany({ where: { change: { sessionId } } })
  await tx.notice.deleteMany({ where: { sessionId } })
  await tx.unitMessage.deleteMany({ where: { sessionId } })
}

/** Puts the old row away and makes the new one; a session that was over begins as a draft. Answers with its id. */
async function replace(tx: Tx, session: Session, now: Date): Promise<string> {
  const breaks = await tx.sessionBreak.findMany({ where: { sessionId: session.id } })
  await tx.session.update({
    where: { id: session.id },
    data: { slug: `wiped-${session.id}`.slice(0, 64), state: 'archived', wipedAt: now },
  })
  const state = sessionState(session, now)
  const id = randomUUID()
  await insertSession(
    tx,
    {
      id,
      organisationId: session.organisationId,
      slug: session.slug,
      title: session.title,
      kind: session.kind,
      state: state === 'closed' || state === 'archived' ? 'draft' : state,
      practice: true,
      asksFrom: session.asksFrom,
      asksUntil: session.asksUntil,
      opensAt: session.opensAt,
      closesAt: session.closesAt,
      publishDelay: session.publishDelay,
      secondSignature: session.secondSignature,
      hideNames: session.hideNames,
      slowMode: session.slowMode,
      askFields: session.askFields ?? {},
    },
    breaks,
  )
  return id
}
