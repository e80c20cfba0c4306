import { type Shortcuts, useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import { useEffect } from 'react'
import type { Selection } from '../bulk/use-selection.ts'
import { focusDetail } from '../detail/focus-detail.ts'
import { FILTER_FIELD } from './filter-row.tsx'
import { type Flood, floodStop, type ListItem, rowsOf } from './floods.ts'
import { step } from './steady-list.ts'
import type { Place } from './use-place.ts'

type Options = {
  items: readonly ListItem[]
  place: Place
  narrow: boolean
  selection: Selection
  /** The card that is open. */
  flood: Flood | undefined
  floods: { open: (same: string) => void; close: (same: string) => void }
  filtering: boolean
  onFiltering: (open: boolean) => void
  /** An act on many questions lies on list and detail and has the keyboard to itself. */
  acting: boolean
}

/** Walking through the list by keys ([MC6]), alone or choosing on the way; always somewhere while there is something. */
export function useWalk(options: Options): void {
  const { items, place, narrow, selection, flood, floods, filtering, onFiltering, acting } = options
  const { stop, q, openStop } = place

  // Something to start with, where there is room to show it. A card of which only one question is left is that question.
  const gone = place.flood !== undefined && flood === undefined
  const lost = stop === undefined || gone
  const left = gone ? items.find((item) => item.kind === 'row' && item.row.same === place.flood) : undefined
  const start =
    lost && q === undefined && (!narrow || left) ? (left?.id ?? step(items, undefined, 1)) : undefined
  useEffect(() => {
    if (start !== undefined) openStop(start, true)
    else if (gone) openStop(undefined, true)
  }, [start, gone, openStop])
  useEffect(() => {
    if (filtering) document.getElementById(FILTER_FIELD)?.focus()
  }, [filtering])

  const walk = (by: 1 | -1): void => {
    const next = step(items, stop, by)
    if (next !== undefined) openStop(next, true)
  }
  const choose = (by: 1 | -1): void => {
    const next = step(items, stop, by)
    if (next === undefined || stop === undefined) return
    selection.extend(stop, next)
    openStop(next, true)
  }
  const unfold = (): boolean => {
    if (!flood || place.flood === undefined) return false
    const first = rowsOf(flood)[0]
    if (!flood.open) floods.open(place.flood)
    else if (first) openStop(first.row.id, true)
    return true
  }
  const fold = (): boolean => {
    const here = items.find(({ id }) => id === stop)
    const same = here?.kind === 'row' ? (here.nested ? here.row.same : undefined) : place.flood
    if (same === undefined) return false
    floods.close(same)
    if (place.flood === undefined) openStop(floodStop(same), true)
    return true
  }

  const keys: Shortcuts = {
    KeyJ: () => walk(1),
    KeyK: () => walk(-1),
    ArrowDown: () => isInList() && walk(1),
    ArrowUp: () => isInList() && walk(-1),
    ArrowRight: () => !isOnChoice() && unfold(),
    ArrowLeft: () => !isOnChoice() && fold(),
    KeyV: () => stop !== undefined && selection.toggle(stop),
    'Shift+KeyV': selection.all,
    'Shift+KeyJ': () => choose(1),
    'Shift+KeyK': () => choose(-1),
    'Shift+ArrowDown': () => isInList() && choose(1),
    'Shift+ArrowUp': () => isInList() && choose(-1),
    KeyF: () => onFiltering(!filtering),
    Enter: () => unfold() || focusDetail(),
    Escape: () => {
      if (document.activeElement?.closest('.md-filters')) return onFiltering(false)
      return narrow && stop !== undefined ? openStop(undefined) : false
    },
  }
  useShortcuts(acting ? NONE : keys)
}

const NONE: Shortcuts = {}

/** Arrow keys walk only where they do not scroll something else. */
const isInList = (): boolean => document.activeElement?.closest('[data-place="list"]') !== null

/** They go from one choice to the next where there are several. */
const isOnChoice = (): boolean => document.activeElement?.matches('input[type=radio]') ?? false
