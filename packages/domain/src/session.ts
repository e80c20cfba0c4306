import type { SessionKind, SessionState } from '@giaoluu/contract/session'

export type SessionFacts = {
  kind: SessionKind
  state: SessionState
  asksFrom: Date | null
  asksUntil: Date | null
  opensAt: Date | null
}

/**
 * The state by the server's clock ([G1], F7): an announced day opens by itself and intake ends by itself. The stored
 * state follows within a second; every reader uses this, so nothing is ever a second wrong.
 */
export function sessionState(session: SessionFacts, now: Date): SessionState {
  if (session.kind === 'standing') return session.state
  let { state } = session
  if (state === 'announced' && session.opensAt !== null && session.opensAt <= now) state = 'open'
  if ((state === 'open' || state === 'paused') && session.asksUntil !== null && session.asksUntil <= now)
    state = 'intakeClosed'
  return state
}

/** Whether questions are taken at this moment. */
export function accepting(session: SessionFacts, now: Date): boolean {
  const state = sessionState(session, now)
  if (session.kind === 'standing') return state === 'open'
  if (state !== 'announced' && state !== 'open') return false
  return (
    session.asksFrom !== null &&
    session.asksFrom <= now &&
    (session.asksUntil === null || now < session.asksUntil)
  )
}

/** Pause and resume of intake; null where the state does not allow it. */
export function decideSession(
  session: SessionFacts,
  verb: 'pause' | 'resume',
  now: Date,
): SessionState | null {
  const state = sessionState(session, now)
  if (verb === 'pause') return state === 'announced' || state === 'open' ? 'paused' : null
  if (state !== 'paused') return null
  if (session.kind === 'standing') return 'open'
  return sessionState({ ...session, state: 'announced' }, now)
}
