import type { QuestionState } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'

/** What moves a question: the verbs of staff, the asker's retract, the clock's due. */
export type QuestionVerb = Exclude<Verb, 'claim' | 'release' | 'undo'> | 'retract' | 'due'

type Row = {
  from: readonly QuestionState[]
  to: QuestionState | 'same' | ((from: QuestionState) => QuestionState)
}

/** The states in which a question waits for somebody's work. */
export const OPEN_STATES = ['received', 'held', 'waiting', 'assigned', 'drafting', 'submitted'] as const

/** The life of a question. A (state, verb) pair that is not here is refused. */
export const QUESTION_TABLE: Record<QuestionVerb, Row> = {
  accept: { from: ['received', 'held'], to: 'waiting' },
  hold: { from: ['received', 'waiting'], to: 'held' },
  edit: { from: OPEN_STATES, to: 'same' },
  assign: { from: ['received', 'held', 'waiting', 'assigned', 'drafting'], to: 'assigned' },
  label: { from: [...OPEN_STATES, 'linked'], to: 'same' },
  decline: { from: ['received', 'held', 'waiting', 'assigned', 'withdrawn'], to: 'declined' },
  link: { from: ['received', 'held', 'waiting', 'assigned'], to: 'linked' },
  unlink: { from: ['linked'], to: 'received' },
  draft: { from: ['assigned', 'drafting'], to: 'drafting' },
  submit: { from: ['drafting'], to: 'submitted' },
  sendback: { from: ['submitted'], to: 'drafting' },
  return: { from: ['assigned', 'drafting', 'submitted'], to: 'waiting' },
  publish: { from: ['assigned', 'drafting', 'submitted'], to: 'publishing' },
  takeback: { from: ['publishing'], to: 'drafting' },
  due: { from: ['publishing'], to: 'published' },
  correct: { from: ['published'], to: 'same' },
  mask: { from: ['published'], to: 'same' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  reopen: {
    from: ['declined', 'withdrawn'],
    to: (from) => (from === 'declined' ? 'received' : 'assigned'),
  },
  handover: { from: [...OPEN_STATES, 'withdrawn'], to: 'handedOver' },
  answerLater: { from: [...OPEN_STATES, 'withdrawn'], to: 'same' },
  retract: { from: [...OPEN_STATES, 'linked'], to: 'retracted' },
}

/** What can become of a confidential report: it is handed over or declined, never answered in public. */
export const CONFIDENTIAL_VERBS: readonly QuestionVerb[] = [
  'accept',
  'hold',
  'decline',
  'reopen',
  'handover',
  'answerLater',
  'retract',
]

/** The verbs `undo` can take back. */
export const UNDOABLE: readonly QuestionVerb[] = ['hold', 'accept', 'assign', 'decline', 'link', 'edit']

/** A lead in one of these states can take further askers. */
export const LEAD_STATES: readonly QuestionState[] = [...OPEN_STATES, 'publishing', 'published']

/** The state a verb leads to from a state, or null where the table has no such pair. */
export function nextState(verb: QuestionVerb, from: QuestionState): QuestionState | null {
  const row = QUESTION_TABLE[verb]
  if (!row.from.includes(from)) return null
  if (row.to === 'same') return from
  return typeof row.to === 'function' ? row.to(from) : row.to
}

/** Whether the asker may still take the question back. */
export const isRetractable = (state: QuestionState): boolean => nextState('retract', state) !== null
