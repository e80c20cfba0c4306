import type { Submitted } from '@giaoluu/contract/receipt'
import { useEffect, useState } from 'react'
import { http } from '../http.ts'
import { keptValue } from '../kept-value.ts'
import { newId } from '../new-id.ts'
import { RequestError } from '../request-error.ts'
import type { AskDraft, AskRules } from './ask-draft.ts'
import { Asking } from './asking.ts'
import { type AskProblem, checkAsk } from './check-ask.ts'

export type UseAsk = {
  draft: AskDraft
  change: (change: Partial<AskDraft>) => void
  /** Sends the draft; null when it was not sent or failed, `problems` or `error` then say why. */
  submit: () => Promise<Submitted | null>
  sending: boolean
  /** What the last submit found; empty until then ([AF3]). */
  problems: readonly AskProblem[]
  error: RequestError | null
  /** Counts submits, so that the error summary takes focus every time. */
  attempt: number
}

/** The ask form of a session: what is typed is kept in the tab until there is a receipt. */
export function useAsk(slug: string, rules: AskRules): UseAsk {
  const [asking] = useState(() => {
    // A report that was begun never comes up in the form of a question.
    const name = `giaoluu.ask.${slug}${rules.confidential ? '.report' : ''}`
    return new Asking({ slug, rules, http, kept: keptValue(name), newId })
  })
  const [draft, setDraft] = useState(asking.draft)
  const [sending, setSending] = useState(false)
  const [problems, setProblems] = useState<readonly AskProblem[]>([])
  const [error, setError] = useState<RequestError | null>(null)
  const [attempt, setAttempt] = useState(0)

  // After the first paint, which must equal the server's.
  useEffect(() => setDraft(asking.restore()), [asking])

  async function submit(): Promise<Submitted | null> {
    const found = checkAsk(asking.draft, rules.fields)
    setProblems(found)
    setError(null)
    setAttempt((count) => count + 1)
    if (found.length > 0) return null
    setSending(true)
    try {
      const submitted = await asking.send()
      setDraft(asking.draft)
      return submitted
    } catch (failed) {
      if (!(failed instanceof RequestError)) throw failed
      setError(failed)
      return null
    } finally {
      setSending(false)
    }
  }

  return {
    draft,
    change: (change) => setDraft(asking.change(change)),
    submit,
    sending,
    problems,
    error,
    attempt,
  }
}
