import type { QueryKey } from '@tanstack/react-query'

/** What an act on a session changes: the session itself and the list of all. */
export const keysOf = (slug: string): QueryKey[] => [
  ['session', slug],
  ['desk', 'sessions'],
]
