import type { ListRow, Stop } from './steady-list.ts'

/** Questions of one queue that ask the same in the same words, as one card. */
export type Flood = Stop & {
  kind: 'flood'
  /** Oldest first. */
  rows: readonly ListRow[]
  /** How many of them are still in the queue. */
  count: number
  open: boolean
}

/** A question by itself; `nested` below the card of its flood. */
export type Line = Stop & ListRow & { kind: 'row'; nested: boolean }

/** What stands in the list. */
export type ListItem = Line | Flood

const FLOOD = 'same:'

/** The stop of the flood with this key. */
export const floodStop = (same: string): string => FLOOD + same

/** The key of the flood an address names; undefined for a question's. */
export const floodNamed = (stop: string | undefined): string | undefined =>
  stop?.startsWith(FLOOD) ? stop.slice(FLOOD.length) : undefined

/**
 * The list with its floods as cards, each where its oldest question stands. A card stays one while its questions leave,
 * so that nothing moves under the hand ([MC1]); one question alone is no flood.
 */
export function listItems(shown: readonly ListRow[], open: ReadonlySet<string>): ListItem[] {
  const floods = floodsIn(shown)
  const items: ListItem[] = []
  for (const each of shown) {
    const same = sameOf(each)
    const rows = same === undefined ? undefined : floods.get(same)
    if (rows === undefined || same === undefined) {
      items.push(lineOf(each, false))
      continue
    }
    const isOpen = open.has(same)
    if (rows[0] === each) {
      const count = rows.reduce((all, { left }) => (left ? all : all + 1), 0)
      items.push({
        kind: 'flood',
        id: floodStop(same),
        rows,
        count,
        left: count === 0,
        open: isOpen,
      })
      if (isOpen) for (const row of rows) items.push(lineOf(row, true))
    }
  }
  return items
}

/** The list with every question by itself, where the newest stand first. */
export const lineItems = (shown: readonly ListRow[]): ListItem[] => shown.map((each) => lineOf(each, false))

/** What a question has in common with others; a confidential report stands by itself. */
const sameOf = ({ row }: ListRow): string | undefined => (row.confidential ? undefined : row.same)

function floodsIn(shown: readonly ListRow[]): ReadonlyMap<string, readonly ListRow[]> {
  const bySame = new Map<string, ListRow[]>()
  for (const each of shown) {
    const same = sameOf(each)
    if (same === undefined) continue
    const others = bySame.get(same)
    if (others) others.push(each)
    else bySame.set(same, [each])
  }
  for (const [same, rows] of bySame) if (rows.length < 2) bySame.delete(same)
  return bySame
}

const lines = { alone: new WeakMap<ListRow, Line>(), nested: new WeakMap<ListRow, Line>() }

/** The same row gives the same line, so that what shows it is not drawn anew ([MC7]). */
function lineOf(each: ListRow, nested: boolean): Line {
  const known = nested ? lines.nested : lines.alone
  const had = known.get(each)
  if (had) return had
  const made: Line = { kind: 'row', id: each.row.id, nested, ...each }
  known.set(each, made)
  return made
}

/** The questions an item stands for that are still in the queue. */
export const rowsOf = (item: ListItem): readonly ListRow[] =>
  item.kind === 'row' ? (item.left ? [] : [item]) : item.rows.filter(({ left }) => !left)
