import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { DeskState } from '@giaoluu/client/live/desk-state'
import type { DeskRow } from '@giaoluu/contract/question'
import { useMemo, useState } from 'react'
import { type DeskIndex, deskIndexer } from './desk-index.ts'
import { type Flood, type ListItem, lineItems, listItems } from './floods.ts'
import { nearUntil } from './queues.ts'
import type { ListRow } from './steady-list.ts'
import type { Decisions } from './use-decisions.ts'
import { useOpenFloods } from './use-open-floods.ts'
import type { Place } from './use-place.ts'
import { type QueueRows, useQueueRows } from './use-queue-rows.ts'
import { useSteadyRows } from './use-steady-rows.ts'

export type DeskList = {
  index: DeskIndex
  source: QueueRows
  shown: readonly ListRow[]
  items: readonly ListItem[]
  /** Questions, not cards, without what has left. */
  waiting: number
  floods: ReturnType<typeof useOpenFloods>
  /** The flood whose card is open. */
  flood: Flood | undefined
  /** Those of the list that ask the same as the open question in the same words, itself among them. */
  same: readonly DeskRow[]
  settle: () => void
}

/** A promised day comes near by the day, not by the second. */
const NEAR_TICK_MS = 60_000

/** The list that is open, from the rows of the desk to what stands in it. */
export function useDeskList(state: DeskState, place: Place, { isOwn }: Pick<Decisions, 'isOwn'>): DeskList {
  const { rows } = state
  const { list, stop, question } = place
  const [indexed] = useState(deskIndexer)
  const index = indexed(rows, nearUntil(useServerNow(NEAR_TICK_MS)))
  const source = useQueueRows(state, index, place)
  const { shown, settle } = useSteadyRows(list, source, rows, isOwn)
  const floods = useOpenFloods()
  const items = useMemo(
    () => (source.order !== 'newest' ? listItems(shown, floods.all) : lineItems(shown)),
    [shown, source.order, floods.all],
  )
  const waiting = useMemo(() => shown.reduce((all, { left }) => (left ? all : all + 1), 0), [shown])
  const here = stop === undefined ? undefined : items.find(({ id }) => id === stop)
  const opened = question === undefined ? undefined : rows.get(question)
  const key = opened?.confidential ? undefined : opened?.same
  const same = useMemo(() => {
    const all =
      key === undefined
        ? []
        : shown.flatMap(({ row, left }) => (!left && row.same === key && !row.confidential ? row : []))
    // What has left the list is not gathered in it.
    return all.some(({ id }) => id === question) ? all : []
  }, [key, question, shown])
  return {
    index,
    source,
    shown,
    items,
    waiting,
    floods,
    flood: here?.kind === 'flood' ? here : undefined,
    same,
    settle,
  }
}
