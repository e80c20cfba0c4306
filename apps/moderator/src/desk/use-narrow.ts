import { useSyncExternalStore } from 'react'

/** Where list and detail do not fit beside each other; the panes change at the same width. */
const NARROW = '(max-width: 63.99rem)'

// Asking anew at every drawing would have the page laid out first.
const query = matchMedia(NARROW)

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether only one of list and detail is shown. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches)
