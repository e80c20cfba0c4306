import type { DeskState } from '@giaoluu/client/live/desk-state'
import type { DeskRow } from '@giaoluu/contract/question'
import { compareIn, isDue, orderOf, QUEUES, type QueueKey, queueOf } from './queues.ts'

/** The rows of every queue, each in its order. */
export type DeskIndex = Readonly<Record<QueueKey, readonly DeskRow[]>>

/**
 * Sorts the desk into its queues in one pass. A queue of which nothing changed keeps the list it had before, so that
 * what hangs on it is not worked out anew for every entry of the stream ([MC7]). A promised day counts as near until `near`.
 */
export function indexDesk(rows: DeskState['rows'], near = '', before?: DeskIndex): DeskIndex {
  const index = {} as Record<QueueKey, DeskRow[]>
  for (const queue of QUEUES) index[queue] = []
  for (const row of rows.values()) {
    const queue = queueOf(row)
    if (queue !== null) index[queue].push(row)
    if (isDue(row, near)) index.due.push(row)
    index.all.push(row)
  }
  return Object.fromEntries(
    QUEUES.map((queue) => {
      // Nearly in order already: what came last was put last.
      const list = index[queue].sort(compareIn(orderOf(queue)))
      const had = before?.[queue]
      return [queue, had && isSame(list, had) ? had : list]
    }),
  ) as DeskIndex
}

/** Indexes one state after the other, each from the one before. */
export function deskIndexer(): (rows: DeskState['rows'], near?: string) => DeskIndex {
  let last: { rows: DeskState['rows']; near: string; index: DeskIndex } | undefined
  return (rows, near = '') => {
    if (last?.rows !== rows || last.near !== near)
      last = { rows, near, index: indexDesk(rows, near, last?.index) }
    return last.index
  }
}

const isSame = (some: readonly DeskRow[], others: readonly DeskRow[]): boolean =>
  some.length === others.length && some.every((row, place) => row === others[place])
