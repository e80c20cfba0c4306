import type { DeskState } from '@giaoluu/client/live/desk-state'
import type { DeskRow } from '@giaoluu/contract/question'
import { QUEUES, type QueueKey, queueOf } from './queues.ts'

/** The rows of every queue, oldest first. */
export type DeskIndex = Readonly<Record<QueueKey, readonly DeskRow[]>>

/**
 * Sorts the desk into its queues in one pass. A queue of which nothing changed keeps the list it had before, so that
 * what hangs on it is not worked out anew for every entry of the stream ([MC7]).
 */
export function indexDesk(rows: DeskState['rows'], before?: DeskIndex): DeskIndex {
  const index = {} as Record<QueueKey, DeskRow[]>
  for (const queue of QUEUES) index[queue] = []
  for (const row of rows.values()) {
    const queue = queueOf(row)
    if (queue !== null) index[queue].push(row)
    index.all.push(row)
  }
  return Object.fromEntries(
    QUEUES.map((queue) => {
      // Nearly in order already: what came last was put last.
      const list = index[queue].sort(byNumber)
      const had = before?.[queue]
      return [queue, had && isSame(list, had) ? had : list]
    }),
  ) as DeskIndex
}

/** Indexes one state after the other, each from the one before. */
export function deskIndexer(): (rows: DeskState['rows']) => DeskIndex {
  let last: { rows: DeskState['rows']; index: DeskIndex } | undefined
  return (rows) => {
    if (last?.rows !== rows) last = { rows, index: indexDesk(rows, last?.index) }
    return last.index
  }
}

const byNumber = (a: DeskRow, b: DeskRow): number => a.number - b.number

const isSame = (some: readonly DeskRow[], others: readonly DeskRow[]): boolean =>
  some.length === others.length && some.every((row, place) => row === others[place])
