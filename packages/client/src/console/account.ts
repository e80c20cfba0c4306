import type { Me, RoleName } from '@giaoluu/contract/people'
import { hashKey, type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { http } from '../http.ts'
import { RequestError } from '../request-error.ts'

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await http.call('me', {}, signal)
    } catch (error) {
      if (error instanceof RequestError && error.code === 'signed-out') return null
      throw error
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
})

type Credentials = { username: string; password: string; code: string }

export type Account = {
  state: 'loading' | 'failed' | 'out' | 'in'
  me: Me | null
  signIn: (credentials: Credentials) => void
  signOut: () => void
  retry: () => void
  busy: boolean
  /** The code of what went wrong at the last attempt. */
  error: RequestError['code'] | null
  /** Counts attempts, so that the same error is told again. */
  attempt: number
}

/** The person of this console: who it is, signing in, signing out. */
export function useAccount(): Account {
  const queryClient = useQueryClient()
  const me = useQuery(meQuery)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Account['error']>(null)
  const [attempt, setAttempt] = useState(0)

  async function signIn({ code, ...credentials }: Credentials): Promise<void> {
    setBusy(true)
    setError(null)
    try {
      const body = code === '' ? credentials : { ...credentials, code }
      queryClient.setQueryData(meQuery.queryKey, await http.call('login', { body }))
    } catch (refused) {
      setError(refused instanceof RequestError ? refused.code : 'internal')
      setAttempt((count) => count + 1)
    } finally {
      setBusy(false)
    }
  }

  return {
    state: stateOf(me.data, me.isError),
    me: me.data ?? null,
    signIn: (credentials) => void signIn(credentials),
    signOut: () => void signOut(queryClient),
    retry: () => void me.refetch(),
    busy,
    error,
    attempt,
  }
}

function stateOf(me: Me | null | undefined, failed: boolean): Account['state'] {
  if (me) return 'in'
  if (me === null) return 'out'
  return failed ? 'failed' : 'loading'
}

async function signOut(queryClient: QueryClient): Promise<void> {
  // Whatever the server says, this screen shows nothing of the desk any more.
  await http.call('logout', { body: {} }).catch(() => undefined)
  // First, and without removing it: whoever watches a query that is removed is told of nothing any more.
  queryClient.setQueryData(meQuery.queryKey, null)
  queryClient.removeQueries({ predicate: ({ queryHash }) => queryHash !== hashKey(meQuery.queryKey) })
}

/** Whether somebody holds one of these roles, in an organisation or anywhere. */
export const hasRole = (me: Me, roles: readonly RoleName[], organisation?: string): boolean =>
  me.roles.some(
    (held) => roles.includes(held.role) && (organisation === undefined || held.organisation === organisation),
  )
