import { RequestError } from '@giaoluu/client/request-error'
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { onceReached } from './once-reached.ts'

/**
 * Something done by a press: told as soon as it is done. `busy` lasts until what it changed has been read again, for buttons
 * that say what is to be done next. `keys` are the beginnings of the keys of what it changes.
 */
export function useAct<A, R>(send: (args: A) => Promise<R>, keys: readonly QueryKey[]) {
  const queryClient = useQueryClient()
  const [reading, setReading] = useState(0)
  const readAgain = () => Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
  const act = useMutation({
    mutationFn: send,
    // The browser's idea of being online is often wrong inside an office network.
    networkMode: 'always',
    // Neither waits for the reading: what came of the act is told by then, however slow the line is.
    onSuccess: () => {
      setReading((count) => count + 1)
      void readAgain().finally(() => setReading((count) => count - 1))
    },
    onError: () => void readAgain(),
  })
  const { error, reset } = act
  const lost = error instanceof RequestError && error.network
  useEffect(
    () => (lost ? onceReached(queryClient.getQueryCache(), reset) : undefined),
    [lost, reset, queryClient],
  )
  return { ...act, busy: act.isPending || reading > 0 }
}
