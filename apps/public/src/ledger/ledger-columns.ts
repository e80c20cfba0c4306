import type { Ledger } from '@giaoluu/contract/session'
import type { Messages } from '../messages/vi.ts'
import type { LedgerTotals } from '../snapshot.ts'

/** What the questions that were received came to, in the order they are told. */
export const OUTCOMES = ['published', 'declined', 'handedOver', 'retracted', 'answeredLater', 'open'] as const
export type Outcome = (typeof OUTCOMES)[number]

export type LedgerLine = Pick<Ledger, Outcome | 'received'>

/** Whether a line adds up, as every line must. */
export const isBalanced = (line: LedgerLine): boolean =>
  OUTCOMES.reduce((sum, outcome) => sum + line[outcome], 0) === line.received

/** Whether the whole adds up, by itself and by its parts. */
export function balances({ byUnit, byTopic, ...totals }: Ledger): boolean {
  const adds = (parts: readonly LedgerLine[]): boolean =>
    parts.every(isBalanced) && parts.reduce((sum, { received }) => sum + received, 0) === totals.received
  return isBalanced(totals) && adds(byUnit) && adds(byTopic)
}

/** A line in one sentence: what is none is left out. */
export function inWords(line: LedgerLine, t: Messages, n: (value: number) => string): string {
  const parts = OUTCOMES.flatMap((outcome) =>
    line[outcome] > 0 ? [t.ledger.part[outcome](n(line[outcome]))] : [],
  )
  return parts.join(', ')
}

/** The terms above the double rule. */
export const rowsOf = (totals: LedgerTotals, t: Messages, n: (value: number) => string) =>
  OUTCOMES.map((outcome) => ({
    key: outcome,
    label: t.ledger.outcome[outcome],
    note: outcome === 'published' || outcome === 'answeredLater' ? t.ledger.note[outcome] : undefined,
    value: n(totals[outcome]),
  }))
