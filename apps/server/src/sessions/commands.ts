import { randomUUID } from 'node:crypto'
import type { Session } from '@giaoluu/contract/session'
import type { SessionSetup } from '@giaoluu/contract/session-setup'
import type { Actor } from '@giaoluu/domain/actor'
import { decideSession, type SessionCommand } from '@giaoluu/domain/session'
import type { Db, Deps, Tx } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { actOnSession, type Done } from './act-on-session.ts'
import { requireConfirmed } from './confirm.ts'
import { loadLedger } from './load-ledger.ts'
import { showSetup } from './load-setup.ts'
import { lockIntake } from './lock-session.ts'
import { moveEarlyAnswers } from './move-early-answers.ts'
import { presentSession } from './present.ts'
import { loadSession } from './store.ts'

async function showSession(db: Db, id: string, now: Date): Promise<Session> {
  const stored = await loadSession(db, { id })
  if (!stored) throw new Refusal('not-found')
  return presentSession(stored, now)
}

/** Posts a notice into the streams. */
export function postNotice(deps: Deps, actor: Actor, slug: string, text: string): Promise<Session> {
  return actOnSession(deps, actor, slug, {
    may: 'notice',
    act: async (tx, session, now) => {
      const id = randomUUID()
      const row = { id, sessionId: session.id, text, byId: actor.personId, postedAt: now }
      await tx.notice.create({ data: row })
      return { verb: 'notice', type: 'notice.posted', subjectId: id, text }
    },
    show: showSession,
  })
}

/** Pauses or resumes intake ([OC2]). */
export function changeIntake(
  deps: Deps,
  actor: Actor,
  slug: string,
  verb: 'pause' | 'resume',
): Promise<Session> {
  return actOnSession(deps, actor, slug, {
    may: verb,
    act: live(async () => ({ verb })),
    show: showSession,
  })
}

/** Announces, opens or extends a session, or ends its intake: one act each, told in the streams. */
export function changeSession(
  deps: Deps,
  actor: Actor,
  slug: string,
  command: Extract<SessionCommand, { verb: 'announce' | 'open' | 'endIntake' | 'extend' }>,
): Promise<SessionSetup> {
  return actOnSession(deps, actor, slug, {
    may: 'organise',
    act: live(async () => command),
    show: showSetup,
  })
}

/** Closes a session in which every question has an outcome or a due date, counted while nobody can ask or change one. */
export function closeSession(deps: Deps, actor: Actor, slug: string, confirm: string): Promise<SessionSetup> {
  return actOnSession(deps, actor, slug, {
    may: 'organise',
    act: live(async (tx, { id, title }) => {
      requireConfirmed(title, confirm)
      await lockIntake(tx, id)
      return { verb: 'close', open: (await loadLedger(tx, id)).totals.open }
    }),
    show: showSetup,
  })
}

/** Puts a closed session away, once nothing in it is promised any more: the lists of sessions leave out what is archived. */
export function archiveSession(
  deps: Deps,
  actor: Actor,
  slug: string,
  confirm: string,
): Promise<SessionSetup> {
  return actOnSession(deps, actor, slug, {
    may: 'organise',
    act: live(async (tx, { id, title }) => {
      requireConfirmed(title, confirm)
      const { totals } = await loadLedger(tx, id)
      return { verb: 'archive', unfinished: totals.open + totals.answeredLater }
    }),
    show: showSetup,
  })
}

type Acting = Parameters<typeof actOnSession>[3]['act']
type Locked = Parameters<Acting>[1]

/** A step of the session's life, decided by its table. */
function live(commandOf: (tx: Tx, session: Locked) => Promise<SessionCommand>): Acting {
  return async (tx, session, now): Promise<Done> => {
    const command = await commandOf(tx, session)
    const decision = decideSession(session, command, now)
    if (!decision.ok) {
      const { code, path, why } = decision
      throw new Refusal(code, path === undefined ? { detail: why } : { errors: [{ path, message: why }] })
    }
    const { to, set } = decision
    const closedAt = to === 'closed' ? { closedAt: now } : {}
    await tx.session.update({ where: { id: session.id }, data: { state: to, ...set, ...closedAt } })
    if (set.opensAt) await moveEarlyAnswers(tx, session, set.opensAt)
    const ends = command.verb === 'extend' ? [command.asksUntil, command.closesAt] : []
    const note = ends.map((end) => end?.toISOString() ?? '-').join(' ')
    return { verb: command.verb, type: 'session.changed', subjectId: session.id, ...(note && { note }) }
  }
}
