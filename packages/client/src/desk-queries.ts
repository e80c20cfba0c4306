import type { QuestionState } from '@giaoluu/contract/question'
import { queryOptions } from '@tanstack/react-query'
import { http } from './http.ts'

// What staff read beside the live desk (live/use-desk), as query options.

/** Days are made, opened and closed by others; a list is no board. */
const SESSIONS_POLL_MS = 60_000

export const deskSessionsQuery = () =>
  queryOptions({
    refetchInterval: SESSIONS_POLL_MS,
    refetchOnWindowFocus: 'always',
    queryKey: ['desk', 'sessions'],
    queryFn: ({ signal }) => http.call('deskSessions', {}, signal),
  })

/** How many questions each queue of a session holds, for what the reader may see. */
export const deskCountsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['desk', 'counts', slug],
    queryFn: ({ signal }) => http.call('deskCounts', { params: { slug } }, signal),
  })

type DeskListFilter = {
  session: string
  state?: readonly QuestionState[]
  unit?: string
  q?: string
  order?: 'oldest' | 'newest'
  before?: string
  limit?: number
}

/** A list beyond what the live desk holds: ended questions, searches. */
export const deskListQuery = (filter: DeskListFilter) =>
  queryOptions({
    queryKey: ['desk', 'questions', filter],
    queryFn: ({ signal }) => http.call('deskQuestions', { query: filter }, signal),
  })

/** One question with draft, answer and history. use-desk-question keeps it level with the stream. */
export const deskQuestionQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'question', id],
    queryFn: ({ signal }) => http.call('deskQuestion', { params: { id } }, signal),
  })

/** Good for minutes: a console that shows it long asks again when news makes that worth while. */
export const deskSimilarQuery = (id: string) =>
  queryOptions({
    staleTime: 5 * 60_000,
    queryKey: ['desk', 'similar', id],
    queryFn: ({ signal }) => http.call('deskSimilar', { params: { id } }, signal),
  })

/** How often what has no stream here is asked for. */
const QUEUE_POLL_MS = 15_000

/** What waits for one's own units in every session; read again by itself, since only one session's stream is followed. */
export const deskQueueQuery = () =>
  queryOptions({
    queryKey: ['desk', 'queue'],
    queryFn: ({ signal }) => http.call('deskQueue', {}, signal),
    refetchInterval: QUEUE_POLL_MS,
    refetchOnWindowFocus: 'always',
  })

/** The text blocks of one's own units. */
export const textBlocksQuery = () =>
  queryOptions({
    queryKey: ['desk', 'text-blocks'],
    queryFn: ({ signal }) => http.call('textBlocks', {}, signal),
  })

/** Who may publish under whose name in one's own units. */
export const delegationsQuery = () =>
  queryOptions({
    queryKey: ['desk', 'delegations'],
    queryFn: ({ signal }) => http.call('delegations', {}, signal),
  })

/** Reading contact data is recorded, so it is read once and only when asked for: nothing refreshes it by itself. */
export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'contact', id],
    queryFn: ({ signal }) => http.call('contact', { params: { id } }, signal),
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
