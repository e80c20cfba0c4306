import type { Me } from '@giaoluu/contract/people'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { deskQuestionQuery } from '../desk-queries.ts'
import { http } from '../http.ts'
import { keptValue } from '../kept-value.ts'
import { clock } from '../live/clock.ts'
import { onWake } from '../live/on-wake.ts'
import { newId } from '../new-id.ts'
import { type Decided, type Decision, Outbox, type Unsent } from './outbox.ts'

export type UseOutbox = {
  /** Does a decision; what cannot be sent is kept and sent on return. */
  decide: (question: { id: string; number: number }, decision: Decision) => Promise<Decided>
  /** What is not done yet: waiting for the network, or ended in a conflict or refusal. */
  unsent: readonly Unsent[]
  again: (key: string, version: number) => Promise<void>
  /** Sends what waits at once, where there is reason to think that it will arrive now. */
  flush: () => void
  dismiss: (key: string) => void
}

/** The decisions of the signed-in person ([MC8]). Use it once per console; another person needs a new component (`key`). */
export function useOutbox({ username, name }: Pick<Me, 'username' | 'name'>): UseOutbox {
  const queryClient = useQueryClient()
  const [outbox] = useState(
    () =>
      new Outbox(name, {
        http,
        clock,
        random: Math.random,
        newKey: newId,
        // By person: decisions are never sent under another name.
        kept: keptValue(`giaoluu.outbox.${username}`),
        onWake,
        seen: (question) => queryClient.setQueryData(deskQuestionQuery(question.id).queryKey, question),
      }),
  )
  const unsent = useSyncExternalStore(outbox.subscribe, () => outbox.items)
  useEffect(() => outbox.start(), [outbox])
  const decide = useCallback<UseOutbox['decide']>((question, act) => outbox.decide(question, act), [outbox])
  const again = useCallback<UseOutbox['again']>((key, version) => outbox.again(key, version), [outbox])
  const dismiss = useCallback((key: string) => outbox.dismiss(key), [outbox])
  const flush = useCallback(() => void outbox.flush(), [outbox])
  return { decide, unsent, again, flush, dismiss }
}
