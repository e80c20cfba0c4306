import type { DeskQuestion, DeskRow, QuestionState } from '@giaoluu/contract/question'
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { deskQuestionQuery } from '../desk-queries.ts'

/** What was read ahead is still good: whatever changes in it but the text of a draft is news to the stream. */
const GOOD_FOR_MS = 5 * 60_000
const DRAFT_GOOD_FOR_MS = 30_000
const DRAFTED: readonly QuestionState[] = ['drafting', 'submitted']

/** The single view, as fresh as its state asks for. */
export const freshQuestionQuery = (id: string) => ({
  ...deskQuestionQuery(id),
  staleTime: ({ state }: { state: { data: DeskQuestion | undefined } }): number =>
    state.data && DRAFTED.includes(state.data.state) ? DRAFT_GOOD_FOR_MS : GOOD_FOR_MS,
})

/**
 * The single view of a question, read again when the live row shows a newer version or another claim. Drafts after the
 * first one are no news to the stream: whoever edits reads them from the answers to their own verbs.
 */
export function useDeskQuestion(id: string, row: DeskRow | undefined): UseQueryResult<DeskQuestion> {
  const queryClient = useQueryClient()
  const version = row?.version
  const claimedBy = row?.claim?.by
  // Once for every change of the row, never until both agree: a claim that has run out may still stand in one of them.
  useEffect(() => {
    const { queryKey } = deskQuestionQuery(id)
    const seen = queryClient.getQueryData(queryKey)
    if (!seen || version === undefined) return
    if (seen.version >= version && seen.claim?.by === claimedBy) return
    void queryClient.invalidateQueries({ queryKey })
  }, [queryClient, id, version, claimedBy])
  return useQuery(freshQuestionQuery(id))
}
