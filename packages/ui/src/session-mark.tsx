import { type SessionState, StateMark } from './state-mark.tsx'

/** The kind and the state of a session, as on the wire. */
export type SessionStanding = { kind: 'day' | 'standing'; state: Exclude<SessionState, 'standing'> }

export type SessionMarkWords = { standing: string; sessionStates: Record<SessionStanding['state'], string> }

/** The state of a session; one that is open all year says so. */
export function SessionMark({ session, words }: { session: SessionStanding; words: SessionMarkWords }) {
  const { kind, state } = session
  if (kind === 'standing' && state === 'open') return <StateMark state="standing" words={words.standing} />
  return <StateMark state={state} words={words.sessionStates[state]} />
}
