import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession, Named } from '@giaoluu/contract/session'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { http } from '../http.ts'

export type Labels = {
  list: readonly Named[]
  /** Makes a label, or gives back the one of the same name. Rejects when refused. */
  add: (name: string) => Promise<Named>
}

const labelsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['desk', 'labels', slug],
    queryFn: async ({ signal }) => (await http.call('deskSession', { params: { slug } }, signal)).labels,
    // Read anew only when a row has a label that is not known.
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The labels of a session. New ones are no news of the stream: a row that bears an unknown one tells of them. */
export function useLabels(session: DeskSession, rows: ReadonlyMap<string, DeskRow>): Labels {
  const queryClient = useQueryClient()
  const { slug } = session
  const { data, refetch } = useQuery(labelsQuery(slug))
  const list = useMemo(() => union(session.labels, data ?? []), [session.labels, data])
  const asked = useRef(new Set<string>())

  useEffect(() => {
    const known = new Set(list.map(({ id }) => id))
    const unknown = [...rows.values()].flatMap(({ labels }) =>
      labels.filter((id) => !known.has(id) && !asked.current.has(id)),
    )
    if (unknown.length === 0) return
    for (const id of unknown) asked.current.add(id)
    void refetch().then(({ isError }) => {
      // The next news asks again.
      if (isError) for (const id of unknown) asked.current.delete(id)
    })
  }, [rows, list, refetch])

  const add = useCallback(
    async (name: string): Promise<Named> => {
      const label = await http.call('addLabel', { params: { slug }, body: { name } })
      queryClient.setQueryData(labelsQuery(slug).queryKey, (had = []) => union(had, [label]))
      return label
    },
    [queryClient, slug],
  )
  return useMemo(() => ({ list, add }), [list, add])
}

const union = (some: readonly Named[], others: readonly Named[]): Named[] => [
  ...new Map([...some, ...others].map((label) => [label.id, label])).values(),
]
