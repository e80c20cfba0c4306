import { deskSimilarQuery } from '@giaoluu/client/desk-queries'
import { http } from '@giaoluu/client/http'
import type { Reference } from '@giaoluu/contract/document'
import type { DeskRow } from '@giaoluu/contract/question'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { rankReferences } from './rank-references.ts'

/** The unit's newest answers are enough to know what it refers to. */
const ANSWERS = 100
const KNOWN_FOR_MS = 5 * 60_000

const unitAnswersQuery = (slug: string, unit: string) =>
  queryOptions({
    queryKey: ['answers', slug, unit],
    queryFn: ({ signal }) =>
      http.call('answers', { params: { slug }, query: { unit, limit: ANSWERS } }, signal),
    staleTime: KNOWN_FOR_MS,
  })

/** What may be referred to here: first by answers to similar questions, then by the unit's answers, the most used first. */
export function useKnownReferences(row: DeskRow): Reference[] {
  const { data } = useQuery(unitAnswersQuery(row.session, row.unit ?? ''))
  const { data: similar } = useQuery(deskSimilarQuery(row.id))
  return useMemo(() => {
    const near = new Set(similar?.similar.flatMap(({ answer }) => answer?.id ?? []))
    return rankReferences(data?.answers ?? [], near)
  }, [data, similar])
}
