import type { DeskRow } from '@giaoluu/contract/question'

/** A row of the list; `left` when it has moved to another queue and only keeps its place. */
export type ListRow = { row: DeskRow; left: boolean }

type SteadyList = {
  /** The questions that belong to the queue, in its order. */
  rows: readonly DeskRow[]
  /** Those that were in the list and have left, as they are now. */
  kept: readonly DeskRow[]
  order: 'oldest' | 'newest'
}

/**
 * The list as it is shown ([MC1]): what somebody else takes out of the queue keeps its place, marked, until the list is
 * settled by one's own doing, so that nothing moves under the hand.
 */
export function steadyList({ rows, kept, order }: SteadyList): ListRow[] {
  const present = new Set(rows.map(({ id }) => id))
  const list: ListRow[] = rows.map((row) => ({ row, left: false }))
  for (const row of kept) if (!present.has(row.id)) list.push({ row, left: true })
  const sign = order === 'oldest' ? 1 : -1
  return list.sort((a, b) => sign * (a.row.number - b.row.number))
}

/** How many rows now stand above one that stood at `before`; what the scroll position has to make up for. */
export function shiftOf(
  before: readonly ListRow[],
  after: readonly ListRow[],
  anchor: string | undefined,
): number {
  const place = (list: readonly ListRow[]): number => list.findIndex(({ row }) => row.id === anchor)
  const from = place(before)
  const to = place(after)
  return from === -1 || to === -1 ? 0 : to - from
}

/** The next ones in the list that are still in the queue, to be read ahead. */
export function following(list: readonly ListRow[], current: string | undefined, count: number): string[] {
  const at = list.findIndex(({ row }) => row.id === current)
  return list
    .slice(at + 1)
    .filter(({ left }) => !left)
    .slice(0, count)
    .map(({ row }) => row.id)
}

/** The question to go on with: the next one that is still in the queue, else the one before, else none. */
export function nextOf(list: readonly ListRow[], current: string | undefined): string | undefined {
  return step(list, current, 1) ?? step(list, current, -1)
}

/** The neighbour in one direction that is still in the queue; the first one when nothing is selected. */
export function step(list: readonly ListRow[], current: string | undefined, by: 1 | -1): string | undefined {
  const at = list.findIndex(({ row }) => row.id === current)
  if (at === -1) return list.find(({ left }) => !left)?.row.id
  for (let place = at + by; place >= 0 && place < list.length; place += by) {
    const found = list[place]
    if (found && !found.left) return found.row.id
  }
  return undefined
}
