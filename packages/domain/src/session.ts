import type { SessionKind, SessionState } from '@giaoluu/contract/session'
import { withinReach } from './within-reach.ts'

export type SessionTimes = {
  asksFrom: Date | null
  asksUntil: Date | null
  opensAt: Date | null
  closesAt: Date | null
}
export type SessionFacts = Omit<SessionTimes, 'closesAt'> & { kind: SessionKind; state: SessionState }

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

/** The states in which the office enters questions that came another way (SE7): before and after intake too. */
export const ENTERING_STATES: readonly SessionState[] = ['announced', 'open', 'paused', 'intakeClosed']

/** Whether the office may enter questions that came another way. */
export const entering = (session: SessionFacts, now: Date): boolean =>
  ENTERING_STATES.includes(sessionState(session, now))

/** `open` are questions with neither outcome nor due date, `unfinished` those without an outcome. */
export type SessionCommand =
  | { verb: 'pause' | 'resume' }
  | { verb: 'announce' | 'open' | 'endIntake' }
  | { verb: 'extend'; asksUntil?: Date; closesAt?: Date }
  | { verb: 'close'; open: number }
  | { verb: 'archive'; unfinished: number }
export type LifeVerb = SessionCommand['verb']

/** From which states a verb is possible; every other pair is refused. */
export const SESSION_TABLE: Record<LifeVerb, readonly SessionState[]> = {
  announce: ['draft'],
  open: ['announced'],
  pause: ['announced', 'open'],
  resume: ['paused'],
  endIntake: ['open', 'paused'],
  extend: ['open', 'paused', 'intakeClosed'],
  close: ['open', 'paused', 'intakeClosed'],
  archive: ['closed'],
}

export type SessionRefused = {
  ok: false
  code: 'illegal' | 'invalid' | 'open-questions'
  /** The field that is wrong, where one is. */
  path?: string
  why: string
}
export type SessionDecided = { ok: true; to: SessionState; set: Partial<SessionTimes> }

const refuse = (code: SessionRefused['code'], why: string, path?: string): SessionRefused => ({
  ok: false,
  code,
  why,
  ...(path !== undefined && { path }),
})

/** Decides the life of a session: what an organiser may do to it in its present state, and where that leads. */
export function decideSession(
  session: SessionFacts & SessionTimes,
  command: SessionCommand,
  now: Date,
): SessionDecided | SessionRefused {
  const state = sessionState(session, now)
  const { verb } = command
  if (!SESSION_TABLE[verb].includes(state)) return refuse('illegal', `${verb} is not possible when ${state}`)
  const standing = session.kind === 'standing'
  const to = (next: SessionState, set: Partial<SessionTimes> = {}): SessionDecided => ({
    ok: true,
    to: sessionState({ ...session, ...set, state: next }, now),
    set,
  })
  switch (verb) {
    case 'announce':
      if (standing) return to('open')
      if (session.asksUntil !== null && session.asksUntil <= now)
        return refuse('invalid', 'is over already', 'asksUntil')
      return to('announced')
    case 'open':
      return to('open', { opensAt: earlier(session.opensAt, now), asksFrom: earlier(session.asksFrom, now) })
    case 'pause':
      return { ok: true, to: 'paused', set: {} }
    case 'resume':
      return to(standing ? 'open' : 'announced')
    case 'endIntake':
      if (standing) return refuse('illegal', 'a standing session has no end of intake: pause it')
      if (session.asksFrom !== null && session.asksFrom >= now)
        return refuse('illegal', 'intake has not begun')
      return to('intakeClosed', { asksUntil: now })
    case 'extend':
      return standing
        ? refuse('illegal', 'a standing session has no times')
        : extended(session, command, state, now)
    case 'close':
      return command.open === 0 ? to('closed') : refuse('open-questions', String(command.open))
    case 'archive':
      return command.unfinished === 0 ? to('archived') : refuse('open-questions', String(command.unfinished))
  }
}

const earlier = (planned: Date | null, now: Date): Date | null =>
  planned !== null && planned > now ? now : planned

function extended(
  session: SessionTimes & SessionFacts,
  wanted: { asksUntil?: Date; closesAt?: Date },
  state: SessionState,
  now: Date,
): SessionDecided | SessionRefused {
  if (wanted.asksUntil === undefined && wanted.closesAt === undefined)
    return refuse('invalid', 'name a later end', 'asksUntil')
  for (const name of ['asksUntil', 'closesAt'] as const) {
    const end = wanted[name]
    if (end === undefined) continue
    const present = session[name]
    if (!withinReach(end)) return refuse('invalid', 'is out of reach', name)
    if (end <= now || (present !== null && end <= present))
      return refuse('invalid', 'is not later than it is', name)
  }
  const asksUntil = wanted.asksUntil ?? session.asksUntil
  const closesAt = wanted.closesAt ?? session.closesAt
  if (asksUntil !== null && closesAt !== null && asksUntil > closesAt)
    return refuse('invalid', 'is after the end of the day', 'asksUntil')
  const takesAgain = state === 'intakeClosed' && wanted.asksUntil !== undefined
  return { ok: true, to: takesAgain ? 'open' : state, set: { asksUntil, closesAt } }
}
