import type { DeskRow } from '@giaoluu/contract/question'
import { compareIn, type QueueOrder } from './queues.ts'

/** A row of the list; `left` when it has moved to another queue and only keeps its place. */
export type ListRow = { row: DeskRow; left: boolean }

/** Something in the list one can stop at. */
export type Stop = { id: string; left: boolean }

type SteadyList = {
  /** The questions that belong to the queue, in its order. */
  rows: readonly DeskRow[]
  /** Those that were in the list and have left, as they are now. */
  kept: readonly DeskRow[]
  order: QueueOrder
}

/**
 * The list as it is shown ([MC1]): what somebody else takes out of the queue keeps its place, marked, until the list is
 * settled by one's own doing, so that nothing moves under the hand.
 */
export function steadyList({ rows, kept, order }: SteadyList): ListRow[] {
  const list = rows.map(present)
  const inQueue = new Set(kept.length > 0 ? rows.map(({ id }) => id) : [])
  const gone = kept.filter(({ id }) => !inQueue.has(id))
  if (gone.length === 0) return list
  for (const row of gone) list.push({ row, left: true })
  const compare = compareIn(order)
  return list.sort((a, b) => compare(a.row, b.row))
}

const known = new WeakMap<DeskRow, ListRow>()

/** The same row gives the same line, so that what shows it is not drawn anew ([MC7]). */
function present(row: DeskRow): ListRow {
  const had = known.get(row)
  if (had) return had
  const made = { row, left: false }
  known.set(row, made)
  return made
}

/** How many rows now stand above one that stood at `before`; what the scroll position has to make up for. */
export function shiftOf(before: readonly Stop[], after: readonly Stop[], anchor: string | undefined): number {
  if (before === after) return 0
  const place = (list: readonly Stop[]): number => list.findIndex(({ id }) => id === anchor)
  const from = place(before)
  const to = place(after)
  return from === -1 || to === -1 ? 0 : to - from
}

/** The next stops in the list that are still in the queue, to be read ahead. */
export function following(list: readonly Stop[], current: string | undefined, count: number): string[] {
  const next: string[] = []
  for (
    let at = list.findIndex(({ id }) => id === current) + 1;
    next.length < count && at < list.length;
    at += 1
  ) {
    const stop = list[at]
    if (stop && !stop.left) next.push(stop.id)
  }
  return next
}

/** What to go on with: the next stop that is still in the queue, else the one before, else none. */
export function nextOf(list: readonly Stop[], current: string | undefined): string | undefined {
  return step(list, current, 1) ?? step(list, current, -1)
}

/** The neighbour in one direction that is still in the queue; the first one when nothing is selected. */
export function step(list: readonly Stop[], current: string | undefined, by: 1 | -1): string | undefined {
  const at = list.findIndex(({ id }) => id === current)
  if (at === -1) return list.find(({ left }) => !left)?.id
  for (let place = at + by; place >= 0 && place < list.length; place += by) {
    const found = list[place]
    if (found && !found.left) return found.id
  }
  return undefined
}
