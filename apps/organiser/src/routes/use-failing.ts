import { type QueryCache, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'

/** What is on the screen and could not be read anew: since when (by this machine's clock), why, and how to try again. */
export type Failing = { since: number; error: unknown; retry: () => void }

/** The oldest of what is shown although reading it again has failed; null where all is as new as it should be. */
export function useFailing(): Failing | null {
  const cache = useQueryClient().getQueryCache()
  const subscribe = useCallback((tell: () => void) => cache.subscribe(tell), [cache])
  const oldest = useSyncExternalStore(subscribe, () => oldestFailing(cache))
  if (!oldest) return null
  const { dataUpdatedAt, error } = oldest.state
  return {
    since: dataUpdatedAt,
    error,
    retry: () => {
      for (const query of failingIn(cache)) void query.fetch().catch(() => undefined)
    },
  }
}

const failingIn = (cache: QueryCache) =>
  cache
    .getAll()
    .filter((query) => query.isActive() && query.state.status === 'error' && query.state.data !== undefined)

const oldestFailing = (cache: QueryCache) =>
  failingIn(cache).toSorted((a, b) => a.state.dataUpdatedAt - b.state.dataUpdatedAt)[0] ?? null
