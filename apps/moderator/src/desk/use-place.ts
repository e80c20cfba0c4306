import { followsLink } from '@giaoluu/ui/follows-link'
import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { type MouseEvent, useMemo } from 'react'
import { FILTER_KEYS, type FilterKey, type Filters, readFilters } from './filters.ts'
import { floodNamed } from './floods.ts'
import { type QueueKey, queueNamed } from './queues.ts'
import { useAhead } from './use-ahead.ts'

export type Place = {
  queue: QueueKey
  /** Where one stands in the list: a question, or the card of a flood. */
  stop: string | undefined
  question: string | undefined
  /** The key of the flood whose card is open. */
  flood: string | undefined
  /** What is searched for. */
  q: string | undefined
  filters: Filters
  /** Names what is listed: queue, search and filters. */
  list: string
  queueHref: (queue: QueueKey) => string
  stopHref: (stop: string) => string
  openQueue: (queue: QueueKey) => void
  /** `walking` leaves no trail: going through a list is one step back. */
  openStop: (stop: string | undefined, walking?: boolean) => void
  search: (q: string) => void
  /** Sets or, with undefined, takes away a filter; without a name all of them. */
  filter: (key?: FilterKey, value?: string) => void
  followQueue: (queue: QueueKey, event: MouseEvent<HTMLAnchorElement>) => void
  followStop: (stop: string, event: MouseEvent<HTMLAnchorElement>) => void
}

type Search = Filters & { q?: string }

/** Where one is at the desk; all of it is in the address, so that Back and a reload lead to the same place. */
export function usePlace(session: string): Place {
  const params = useParams({ strict: false })
  const found = useSearch({ from: '/$session' })
  const navigate = useNavigate()
  const router = useRouter()
  const queue = queueNamed(params.queue) ?? 'new'
  const { q } = found
  const list = [queue, q ?? '', ...FILTER_KEYS.map((key) => found[key] ?? '')].join(' ')
  // `list` is all of it in one word.
  const filters = useMemo(() => readFilters(found), [list])
  const [stop, walkTo] = useAhead(params.question, list)

  // `list` stands for the queue, the search and the filters.
  const ways = useMemo(() => {
    const search: Search = { ...filters, ...(q !== undefined && { q }) }
    const toQueue = (to: QueueKey, with_: Search) =>
      ({ to: '/$session/$queue', params: { session, queue: to }, search: with_ }) as const
    const toStop = (question: string) =>
      ({ to: '/$session/$queue/$question', params: { session, queue, question }, search }) as const
    const openQueue = (to: QueueKey) => void navigate(toQueue(to, filters))
    const go = (to: string | undefined, replace: boolean) =>
      navigate(to === undefined ? { ...toQueue(queue, search), replace } : { ...toStop(to), replace })
    const openStop = (to: string | undefined, walking = false) => walkTo(to, () => go(to, walking), walking)
    // Building a location is dear, and a list has many: what differs between its rows is one word.
    const stopPattern = router.buildLocation(toStop(PATTERN)).href
    const queuePattern = router.buildLocation(toQueue(queue, filters)).href
    return {
      queueHref: (to: QueueKey) => queuePattern.replace(`/${session}/${queue}`, `/${session}/${to}`),
      stopHref: (to: string) => stopPattern.replace(PATTERN, encodeURIComponent(to)),
      openQueue,
      openStop,
      search: (words: string) =>
        void navigate({
          ...toQueue(queue, words === '' ? filters : { ...filters, q: words }),
          replace: true,
        }),
      filter: (key?: FilterKey, value?: string) => {
        const kept = key === undefined ? {} : readFilters({ ...filters, [key]: value })
        void navigate(toQueue(queue, { ...kept, ...(q !== undefined && { q }) }))
      },
      followQueue: (to: QueueKey, event: MouseEvent<HTMLAnchorElement>) => {
        if (followsLink(event)) openQueue(to)
      },
      followStop: (to: string, event: MouseEvent<HTMLAnchorElement>) => {
        if (followsLink(event)) openStop(to)
      },
    }
  }, [session, list, walkTo, navigate, router])

  return useMemo(() => {
    const flood = floodNamed(stop)
    return { ...ways, queue, stop, question: flood === undefined ? stop : undefined, flood, q, filters, list }
  }, [ways, queue, stop, q, filters, list])
}

/** Stands in an address for a stop; nothing else there can be it. */
const PATTERN = 'a-stop-of-this-list'
