import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type FeedFilter, sameFilter } from './feed-filter.ts'
import { FeedReader, type FeedSnapshot, type FeedView } from './feed-reader.ts'

type UseFeed = {
  /** A change of session needs a new component (`key`). */
  slug: string
  filter?: FeedFilter
  /** What the page came with, read under the same filter. */
  initial?: FeedSnapshot
  /** Whether new answers may go in now: the top is in view and the tab visible ([PF2]). Held back if absent. */
  atOnce?: () => boolean
}

/** What the feed page works with. */
export type LiveFeed = FeedView & {
  /** Shows what was held back; returns the id of the newest of it, where focus goes. */
  reveal: () => string | null
  /** Loads the next older page; rejects when it cannot be had. */
  older: () => Promise<void>
}

/** The public feed of a session, live. On the server it gives the initial snapshot. */
export function useFeed({ slug, filter = {}, initial, atOnce }: UseFeed): LiveFeed {
  const mayGoIn = useRef(atOnce)
  const [reader] = useState(
    () => new FeedReader({ slug, filter, initial, atOnce: () => mayGoIn.current?.() ?? false }),
  )
  const narrowedTo = useRef(filter)
  const view = useSyncExternalStore(
    reader.subscribe,
    () => reader.view,
    () => reader.view,
  )
  useEffect(() => {
    mayGoIn.current = atOnce
  })
  useEffect(() => reader.start(), [reader])
  useEffect(() => {
    if (sameFilter(narrowedTo.current, filter)) return
    narrowedTo.current = filter
    reader.narrow(filter)
  })
  return { ...view, reveal: () => reader.reveal(), older: () => reader.older() }
}
