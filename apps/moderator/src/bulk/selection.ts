import { type ListItem, rowsOf } from '../desk/floods.ts'
import { BULK_MAX } from './bulk-max.ts'

/** The questions an item stands for that may be decided together; confidential reports never are. */
const idsOf = (item: ListItem): string[] =>
  rowsOf(item).flatMap(({ row }) => (row.confidential ? [] : row.id))

/** Chooses or gives up what one item stands for. */
export function withItem(chosen: ReadonlySet<string>, item: ListItem, on: boolean): ReadonlySet<string> {
  const next = new Set(chosen)
  for (const id of idsOf(item)) {
    if (on) next.add(id)
    else next.delete(id)
  }
  return capped(next)
}

/** Chooses everything from one stop of the list to another, in either direction. */
export function withRange(
  chosen: ReadonlySet<string>,
  items: readonly ListItem[],
  from: string,
  to: string,
): ReadonlySet<string> {
  const ends = [from, to].map((stop) => items.findIndex(({ id }) => id === stop)).sort((a, b) => a - b)
  const [start = -1, end = -1] = ends
  if (start === -1) return chosen
  return capped(new Set([...chosen, ...items.slice(start, end + 1).flatMap(idsOf)]))
}

/** The first of a list, as many as one act may be done to. */
export const withAll = (items: readonly ListItem[]): ReadonlySet<string> =>
  capped(new Set(items.flatMap(idsOf)))

/** Whether all, some or none of what an item stands for is chosen. */
export function markOf(chosen: ReadonlySet<string>, item: ListItem): boolean | 'some' {
  if (chosen.size === 0) return false
  const ids = idsOf(item)
  const count = ids.filter((id) => chosen.has(id)).length
  if (count === 0) return false
  return count === ids.length ? true : 'some'
}

const capped = (chosen: Set<string>): ReadonlySet<string> =>
  chosen.size <= BULK_MAX ? chosen : new Set([...chosen].slice(0, BULK_MAX))
