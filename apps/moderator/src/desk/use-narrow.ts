import { useSyncExternalStore } from 'react'

/** Where list and detail do not fit beside each other; the panes change at the same width. */
const NARROW = '(max-width: 63.99rem)'

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether only one of list and detail is shown. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches)
