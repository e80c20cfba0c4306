import { useAtDesk } from '@giaoluu/client/console/account-context'
import { errorWord } from '@giaoluu/client/console/error-word'
import { RequestError } from '@giaoluu/client/request-error'
import { Button } from '@giaoluu/ui/button'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { type ReactNode, useEffect } from 'react'
import { useMessages } from '../messages/use-messages.ts'

type LoadedProps<T> = {
  query: { data: T | undefined; error: unknown; isFetching: boolean; refetch: () => unknown }
  children: (data: T) => ReactNode
}

/** What a query brings, or why it is not there; asks anew who is signed in when that is over. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { m } = useMessages()
  const { checkSignIn } = useAtDesk()
  const { data, error, isFetching, refetch } = query
  const signedOut = error instanceof RequestError && error.code === 'signed-out'
  useEffect(() => {
    if (signedOut) checkSignIn()
  }, [signedOut, checkSignIn])
  if (data !== undefined) return children(data)
  if (!error) return <Skeleton label={m.loading} />
  return (
    <EmptyState
      title={m.notLoaded}
      action={
        <Button busy={isFetching} onClick={() => void refetch()}>
          {m.retry}
        </Button>
      }
    >
      {errorWord(m, error)}
    </EmptyState>
  )
}
