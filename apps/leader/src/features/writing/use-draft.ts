import { deskQuestionQuery } from '@giaoluu/client/desk-queries'
import { http } from '@giaoluu/client/http'
import { clock } from '@giaoluu/client/live/clock'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { copiesOf } from './copies.ts'
import { DraftKeeper } from './draft-keeper.ts'
import type { DraftState } from './draft-machine.ts'

/** The draft of the question that is open; what it needs to know of the question is told to it here. */
export function useDraft(
  question: DeskQuestion,
  username: string,
): { keeper: DraftKeeper; draft: DraftState; shown: number } {
  const queryClient = useQueryClient()
  const [keeper] = useState(
    () =>
      new DraftKeeper(question, {
        clock,
        copies: copiesOf(username, question.id),
        save: ({ written, version, revision }) =>
          http.act(question.id, 'draft', { version, ...written, draftRevision: revision }),
        told: (view) => queryClient.setQueryData(deskQuestionQuery(view.id).queryKey, view),
      }),
  )
  const draft = useSyncExternalStore(
    (listener) => keeper.subscribe(listener),
    () => keeper.state,
  )
  const shown = useSyncExternalStore(
    (listener) => keeper.subscribe(listener),
    () => keeper.shown,
  )
  const heldByOther = question.claim !== undefined && question.claim.by !== username
  useEffect(() => {
    keeper.hear({ type: 'read', view: question })
    keeper.hear({ type: 'row', row: question, heldByOther })
  }, [keeper, question, heldByOther])
  useEffect(() => () => keeper.leave(), [keeper])
  return { keeper, draft, shown }
}
