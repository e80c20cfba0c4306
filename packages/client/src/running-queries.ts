import type { Ledger } from '@giaoluu/contract/session'
import { queryOptions } from '@tanstack/react-query'
import { http } from './http.ts'
import { noteServerTime } from './server-clock.ts'

// What an organiser's pages read about a session beside its setup and its board.

/** A day opens and ends by the clock, and colleagues have the same buttons. */
const SESSION_POLL_MS = 10_000
const LEDGER_POLL_MS = 10_000

/** The session with what staff need, asked for again and again; keeps the clock right on the way. */
export const deskSessionQuery = (slug: string) =>
  queryOptions({
    queryKey: ['session', slug, 'desk'],
    queryFn: async ({ signal }) => {
      const session = await http.call('deskSession', { params: { slug } }, signal)
      noteServerTime(session.now)
      return session
    },
    refetchInterval: SESSION_POLL_MS,
    refetchOnWindowFocus: 'always',
  })

/** The balance as the public reads it; of a session the public does not know, as the report has it. */
export const balanceQuery = (slug: string, isPublic: boolean) =>
  queryOptions({
    queryKey: ['session', slug, 'balance', isPublic],
    queryFn: async ({ signal }): Promise<Ledger> => {
      if (isPublic) return http.call('ledger', { params: { slug } }, signal)
      return (await http.call('report', { params: { slug } }, signal)).ledger
    },
    refetchInterval: LEDGER_POLL_MS,
    refetchOnWindowFocus: 'always',
  })
