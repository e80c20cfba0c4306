import type { Board, BoardUnit } from '@giaoluu/contract/board'

/** More than this a board is no longer read at a glance; the rest is one press away. */
const SHOWN = 12

export type UnitRows = {
  shown: readonly BoardUnit[]
  /** Those that are folded away, and how many questions are open there. */
  folded: readonly BoardUnit[]
  foldedOpen: number
  /** The longest bar. */
  most: number
}

const since = ({ oldest }: BoardUnit): number => (oldest ? Date.parse(oldest.at) : Number.POSITIVE_INFINITY)

/** Units by their longest wait, those without work last; what has neither work nor answers is folded away. */
export function unitRows({ units }: Pick<Board, 'units'>): UnitRows {
  const ordered = units.toSorted((a, b) => since(a) - since(b) || b.open - a.open || b.answered - a.answered)
  const busy = ordered.filter(({ open, answered }) => open > 0 || answered > 0)
  const shown = busy.slice(0, SHOWN)
  const folded = ordered.filter((unit) => !shown.includes(unit))
  return {
    shown,
    folded,
    foldedOpen: folded.reduce((sum, { open }) => sum + open, 0),
    most: Math.max(1, ...units.map(({ open, forecast }) => Math.max(open, forecast?.open ?? 0))),
  }
}
