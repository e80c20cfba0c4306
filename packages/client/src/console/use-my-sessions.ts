import type { SessionSummary } from '@giaoluu/contract/session'
import { useQuery } from '@tanstack/react-query'
import { deskSessionsQuery } from '../desk-queries.ts'
import { useAtDesk } from './account-context.ts'
import { type ConsoleName, worksAt } from './consoles.ts'
import { orderSessions } from './order-sessions.ts'

type MySessions = {
  state: 'loading' | 'failed' | 'ready'
  sessions: SessionSummary[]
  retry: () => void
}

/** The sessions in which a console is for whoever is signed in, the open day first. */
export function useMySessions(console: ConsoleName): MySessions {
  const { me } = useAtDesk()
  const query = useQuery(deskSessionsQuery())
  return {
    state: query.isPending ? 'loading' : query.isError ? 'failed' : 'ready',
    sessions: orderSessions(query.data?.sessions ?? []).filter(({ organisation }) =>
      worksAt(me, console, organisation.slug),
    ),
    retry: () => void query.refetch(),
  }
}
