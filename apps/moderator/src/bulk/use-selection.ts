import type { DeskRow } from '@giaoluu/contract/question'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ListItem } from '../desk/floods.ts'
import type { ListRow } from '../desk/steady-list.ts'
import { markOf, withAll, withItem, withRange } from './selection.ts'

export type Selection = {
  ids: ReadonlySet<string>
  /** What is chosen and still in the queue, in the order of the list. */
  rows: readonly DeskRow[]
  /** Boxes are shown: something is chosen, or is going to be. */
  choosing: boolean
  setChoosing: (choosing: boolean) => void
  /** A press on the box of an item, with Shift from the last one to this one. */
  mark: (stop: string, on: boolean, range: boolean) => void
  toggle: (stop: string) => void
  /** Chooses from one stop to the next, as walking with Shift does. */
  extend: (from: string, to: string) => void
  all: () => void
  clear: () => void
}

type Chosen = { list: string; ids: ReadonlySet<string>; anchor: string | null; choosing: boolean }

const nothing = (list: string): Chosen => ({ list, ids: new Set(), anchor: null, choosing: false })

/** The questions chosen in a list ([MC4]); another list begins with none. */
export function useSelection(list: string, items: readonly ListItem[], shown: readonly ListRow[]): Selection {
  const [state, setState] = useState(() => nothing(list))
  const chosen = state.list === list ? state : nothing(list)
  if (chosen !== state) setState(chosen)
  // Read by handlers that must stay the same for as long as the rows do.
  const latest = useRef(items)
  useEffect(() => {
    latest.current = items
  })
  const { ids } = chosen
  const rows = useMemo(
    () => (ids.size === 0 ? [] : shown.flatMap(({ row, left }) => (left || !ids.has(row.id) ? [] : row))),
    [ids, shown],
  )

  const mark = useCallback((stop: string, on: boolean, range: boolean) => {
    setState((known) => {
      const item = latest.current.find(({ id }) => id === stop)
      if (!item) return known
      const next =
        range && known.anchor !== null
          ? withRange(known.ids, latest.current, known.anchor, stop)
          : withItem(known.ids, item, on)
      return { ...known, ids: next, anchor: stop }
    })
  }, [])
  const toggle = useCallback(
    (stop: string) =>
      setState((known) => {
        const item = latest.current.find(({ id }) => id === stop)
        if (!item) return known
        return { ...known, ids: withItem(known.ids, item, markOf(known.ids, item) !== true), anchor: stop }
      }),
    [],
  )
  const extend = useCallback(
    (from: string, to: string) =>
      setState((known) => ({ ...known, ids: withRange(known.ids, latest.current, from, to), anchor: to })),
    [],
  )
  const all = useCallback(() => setState((known) => ({ ...known, ids: withAll(latest.current) })), [])
  const clear = useCallback(() => setState((known) => nothing(known.list)), [])
  const setChoosing = useCallback(
    (choosing: boolean) => setState((known) => (choosing ? { ...known, choosing } : nothing(known.list))),
    [],
  )
  return {
    ids,
    rows,
    choosing: chosen.choosing || ids.size > 0,
    setChoosing,
    mark,
    toggle,
    extend,
    all,
    clear,
  }
}
