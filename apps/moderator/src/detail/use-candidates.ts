import { deskListQuery, deskSimilarQuery } from '@giaoluu/client/desk-queries'
import type { DeskRow, QuestionState } from '@giaoluu/contract/question'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { publicTextOf } from './work.ts'

/** A question another one may be linked to. */
export type Candidate = {
  id: string
  number: number
  state: QuestionState
  text: string
  score: number | undefined
  answer: string | undefined
}

export type Candidates = { list: readonly Candidate[]; loading: boolean; failed: boolean }

const FOUND = 10

/** Questions like this one, or those a search finds; states are as they are now. */
export function useCandidates(row: DeskRow, search: string): Candidates {
  const { session, rows } = useTriage()
  const words = useDeferredValue(search.trim())
  const similar = useQuery({ ...deskSimilarQuery(row.id), enabled: words === '' })
  const found = useQuery({
    ...deskListQuery({ session: session.slug, q: words, order: 'newest', limit: FOUND }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  })
  const now = <T extends { id: string; state: QuestionState }>(candidate: T): T => ({
    ...candidate,
    state: rows.get(candidate.id)?.state ?? candidate.state,
  })
  if (words !== '')
    return {
      list: (found.data?.questions ?? [])
        .filter(({ id }) => id !== row.id)
        .map((other) =>
          now({
            id: other.id,
            number: other.number,
            state: other.state,
            text: publicTextOf(other),
            score: undefined,
            answer: undefined,
          }),
        ),
      loading: found.isPending,
      failed: found.isError,
    }
  return {
    list: (similar.data?.similar ?? []).map(({ answer, ...other }) =>
      now({ ...other, answer: answer?.bodyText }),
    ),
    loading: similar.isPending,
    failed: similar.isError,
  }
}
