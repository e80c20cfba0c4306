import { deskQuestionQuery, deskSimilarQuery } from '@giaoluu/client/desk-queries'
import type { DeskList } from '@giaoluu/contract/lists'
import { useQueryClient } from '@tanstack/react-query'
import { useTriage } from './triage-context.ts'

/** Numbers of questions by id, for words: from the desk, else from what this page has read. */
export function useNumberOf(): (id: string) => string {
  const { rows } = useTriage()
  const queryClient = useQueryClient()
  return (id) => {
    const known = rows.get(id)?.number ?? queryClient.getQueryData(deskQuestionQuery(id).queryKey)?.number
    if (known !== undefined) return String(known)
    const similar = queryClient
      .getQueriesData<{ similar: { id: string; number: number }[] }>({
        queryKey: deskSimilarQuery('').queryKey.slice(0, 2),
      })
      .flatMap(([, data]) => data?.similar ?? [])
    const listed = queryClient
      .getQueriesData<DeskList>({ queryKey: ['desk', 'questions'] })
      .flatMap(([, data]) => data?.questions ?? [])
    return String([...similar, ...listed].find((other) => other.id === id)?.number ?? '…')
  }
}
