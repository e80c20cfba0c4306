import { type Act, attempt, type Outcome } from '@giaoluu/client/desk/attempt'
import { deskQuestionQuery } from '@giaoluu/client/desk-queries'
import { http } from '@giaoluu/client/http'
import type { RequestError } from '@giaoluu/client/request-error'
import type { DeskQuestion } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

/** Why a decision did not come about; `current` is the question as the server has it. */
export type Problem = { code: RequestError['code']; current: DeskQuestion | null }

export type Deciding = {
  /** Does a verb; the problem when it did not come about. What cannot be sent is not sent later: a leader decides now. */
  act: (act: Act) => Promise<Problem | null>
  busy: Verb | null
  problem: Problem | null
  forget: () => void
}

/** Decisions on one question, and what became of the last one. */
export function useAct(id: string): Deciding {
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState<Verb | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function act(decision: Act): Promise<Problem | null> {
    setBusy(decision.verb)
    const outcome = await attempt(http, id, decision)
    const view = viewOf(outcome)
    if (view) queryClient.setQueryData(deskQuestionQuery(id).queryKey, view)
    const went = problemOf(outcome)
    setProblem(went)
    setBusy(null)
    return went
  }

  return { act, busy, problem, forget: () => setProblem(null) }
}

function viewOf(outcome: Outcome): DeskQuestion | null {
  if (outcome.kind === 'done') return outcome.question
  return outcome.kind === 'conflict' ? outcome.current : null
}

function problemOf(outcome: Outcome): Problem | null {
  switch (outcome.kind) {
    case 'done':
      return null
    case 'conflict':
      return { code: outcome.code, current: outcome.current }
    case 'unsent':
      return { code: 'network', current: null }
    case 'refused':
      return { code: outcome.error.code, current: null }
  }
}
