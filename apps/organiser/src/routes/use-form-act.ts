import { type Refusal, refusals } from '@giaoluu/client/console/refusals'
import type { QueryKey } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { useAct } from './use-act.ts'

type FormAct<A, R> = {
  send: (args: A) => Promise<R>
  /** The beginnings of the keys of what it changes. */
  keys: readonly QueryKey[]
  /** What to say at which control, by the paths the server names. */
  fields: Readonly<Record<string, Refusal>>
  /** Where to say what is about no field. */
  foot: string
  onDone: (reply: R) => void
}

/** A form that is sent: what has to be put right, by its own check or the server's, told anew at every attempt. */
export function useFormAct<A, R>({ send, keys, fields, foot, onDone }: FormAct<A, R>) {
  const { m } = useMessages()
  const [errors, setErrors] = useState<readonly Refusal[]>([])
  const [attempt, setAttempt] = useState(0)
  const act = useAct(send, keys)
  return {
    errors,
    attempt,
    busy: act.isPending,
    errorOf: (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message,
    /** Sends unless something is wrong already, or on its way. */
    submit: (args: A, problems: readonly Refusal[] = []) => {
      if (act.isPending) return
      setErrors(problems)
      setAttempt((count) => count + 1)
      if (problems.length > 0) return
      act.mutate(args, {
        onSuccess: onDone,
        onError: (error) => {
          setErrors(refusals(error, m, fields, foot))
          setAttempt((count) => count + 1)
        },
      })
    },
  }
}
