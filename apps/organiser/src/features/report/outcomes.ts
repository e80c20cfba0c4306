import type { Ledger } from '@giaoluu/contract/session'

/** What can become of a question, in the order the balance lists it. */
export const OUTCOMES = [
  'published',
  'declined',
  'handedOver',
  'retracted',
  'answeredLater',
  'open',
] as const satisfies readonly (keyof Ledger)[]

export type Outcome = (typeof OUTCOMES)[number]
export type Counts = Record<Outcome | 'received', number>

/** Whether the outcomes add up to what was received. */
export const balances = (counts: Counts): boolean =>
  OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0) === counts.received
