import { http } from '@giaoluu/client/http'
import { type DeskState, selectRows } from '@giaoluu/client/live/desk-state'
import type { DeskRow } from '@giaoluu/contract/question'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DeskIndex } from './desk-index.ts'
import { type Filters, filterRows } from './filters.ts'
import { isIn, isWhole, orderOf, pagedStates, type QueueKey, type QueueOrder } from './queues.ts'

export type QueueRows = {
  rows: readonly DeskRow[]
  order: QueueOrder
  loading: boolean
  failed: boolean
  retry: () => void
  /** Reads a further page, where there is one. */
  more: (() => void) | undefined
}

type Wanted = { queue: QueueKey; q: string | undefined; filters: Filters }

const PAGE = 100

/** The questions of a queue: live where the desk holds all of it, else pages with what is live laid over them. */
export function useQueueRows(state: DeskState, index: DeskIndex, wanted: Wanted): QueueRows {
  const { queue, q, filters } = wanted
  const session = state.session.slug
  const growing = pagedStates(queue)
  // What is searched for may lie beyond what the desk holds.
  const states = q === undefined ? (isWhole(queue, state.complete) ? undefined : growing) : pagedStates('all')
  const order = growing === undefined && q === undefined ? orderOf(queue) : 'newest'
  const pages = useInfiniteQuery({
    queryKey: ['desk', 'pages', session, queue, q ?? '', filters],
    queryFn: ({ pageParam, signal }) =>
      http.call(
        'deskQuestions',
        {
          query: {
            session,
            state: states ?? [],
            q,
            ...filters,
            order: 'newest',
            limit: PAGE,
            before: pageParam,
          },
        },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    enabled: states !== undefined,
  })
  const read = pages.data
  // A list that is all here hangs on its queue alone: what happens in the others does not touch it.
  const live = states === undefined ? index[queue] : undefined
  const newest = useMemo(() => (live && order === 'newest' ? live.toReversed() : live), [live, order])
  const laidOver = live ? undefined : state
  const rows = useMemo(() => {
    if (laidOver === undefined) return newest ?? []
    const paged = read?.pages.flatMap((page) => page.questions) ?? []
    return overlay(
      paged,
      read?.pages.at(-1)?.next === undefined,
      laidOver,
      q === undefined ? queue : 'all',
      q,
    )
  }, [newest, laidOver, queue, q, read])
  const shown = useMemo(() => filterRows(rows, filters), [rows, filters])

  if (states === undefined)
    return { rows: shown, order, loading: false, failed: false, retry: () => undefined, more: undefined }
  return {
    rows: shown,
    order,
    loading: pages.isPending,
    failed: pages.isError,
    retry: () => void pages.refetch(),
    more: pages.hasNextPage && !pages.isFetching ? () => void pages.fetchNextPage() : undefined,
  }
}

/** Pages as they were read, brought up to date by the live rows of the stretch they cover. */
function overlay(
  paged: readonly DeskRow[],
  complete: boolean,
  state: DeskState,
  queue: QueueKey,
  q: string | undefined,
): DeskRow[] {
  const oldest = complete ? 0 : (paged.at(-1)?.number ?? Number.POSITIVE_INFINITY)
  const found = new Map(paged.map((row) => [row.id, row]))
  for (const row of selectRows(state, q === undefined ? {} : { q })) {
    const had = found.get(row.id)
    if (had ? had.version <= row.version : row.number > oldest) found.set(row.id, row)
  }
  return [...found.values()].filter((row) => isIn(queue, row)).sort((a, b) => b.number - a.number)
}
