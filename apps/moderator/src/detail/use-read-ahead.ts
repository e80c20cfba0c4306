import { freshQuestionQuery } from '@giaoluu/client/desk/use-desk-question'
import { deskQuestionQuery, deskSimilarQuery } from '@giaoluu/client/desk-queries'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

/** Somebody who walks through the list does not read ahead of every row passed. */
const RESTS_MS = 150

/**
 * Reads the next questions and what is like them before they are opened, so that they are there when they are. What is no
 * longer next, after another list was opened, is given up.
 */
export function useReadAhead(list: string, upcoming: readonly string[]): void {
  const queryClient = useQueryClient()
  const ahead = useRef<readonly string[]>([])
  const ids = upcoming.join(' ')
  useEffect(() => {
    const next = ids === '' ? [] : ids.split(' ')
    giveUp(
      queryClient,
      ahead.current.filter((id) => !next.includes(id)),
    )
    ahead.current = next
    const timer = setTimeout(() => {
      for (const id of next) {
        void queryClient.prefetchQuery(freshQuestionQuery(id))
        void queryClient.prefetchQuery(deskSimilarQuery(id))
      }
    }, RESTS_MS)
    return () => clearTimeout(timer)
  }, [queryClient, ids])
  useEffect(() => () => giveUp(queryClient, ahead.current), [queryClient, list])
}

/** Ends calls under way that nothing on the screen waits for. */
function giveUp(queryClient: QueryClient, ids: readonly string[]): void {
  for (const id of ids)
    for (const { queryKey } of [deskQuestionQuery(id), deskSimilarQuery(id)])
      void queryClient.cancelQueries({ queryKey, predicate: (query) => !query.isActive() })
}
