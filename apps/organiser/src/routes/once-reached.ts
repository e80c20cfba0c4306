import type { QueryCache } from '@tanstack/react-query'

/** That a press failed has to be read, also where the line was away for a moment only. */
const READ_MS = 5_000

/** Tells when the server is plainly reached again, a while from now: something was read from it. Returns how to stop. */
export function onceReached(cache: QueryCache, tell: () => void): () => void {
  const since = Date.now()
  return cache.subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.action.manual) return
    if (Date.now() - since >= READ_MS) tell()
  })
}
