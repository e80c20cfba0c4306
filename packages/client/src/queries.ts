import { queryOptions } from '@tanstack/react-query'
import { http } from './http.ts'
import type { FeedFilter } from './live/feed-filter.ts'

// What everybody may read, as query options. What the feed shows live comes from live/use-feed instead.

export const sessionsQuery = () =>
  queryOptions({ queryKey: ['sessions'], queryFn: ({ signal }) => http.call('sessions', {}, signal) })

export const sessionQuery = (slug: string) =>
  queryOptions({
    queryKey: ['session', slug],
    queryFn: ({ signal }) => http.call('session', { params: { slug } }, signal),
  })

export const answersQuery = (slug: string, filter: FeedFilter = {}, before?: string) =>
  queryOptions({
    queryKey: ['answers', slug, filter, before ?? null],
    queryFn: ({ signal }) => http.call('answers', { params: { slug }, query: { ...filter, before } }, signal),
  })

export const answerQuery = (id: string) =>
  queryOptions({
    queryKey: ['answer', id],
    queryFn: ({ signal }) => http.call('answer', { params: { id } }, signal),
  })

/** The server looks at this many characters of a text. */
const SIMILAR_MAX = 300

export const similarQuery = (slug: string, text: string) => {
  const start = [...text.trim()].slice(0, SIMILAR_MAX).join('')
  return queryOptions({
    queryKey: ['similar', slug, start],
    queryFn: ({ signal }) => http.call('similar', { params: { slug }, query: { text: start } }, signal),
    enabled: start !== '',
  })
}

export const receiptQuery = (receipt: string) =>
  queryOptions({
    queryKey: ['receipt', receipt],
    queryFn: ({ signal }) => http.call('receipt', { params: { receipt } }, signal),
  })

export const ledgerQuery = (slug: string) =>
  queryOptions({
    queryKey: ['ledger', slug],
    queryFn: ({ signal }) => http.call('ledger', { params: { slug } }, signal),
  })
