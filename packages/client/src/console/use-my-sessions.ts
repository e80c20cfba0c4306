import type { Me } from '@giaoluu/contract/people'
import type { SessionSummary } from '@giaoluu/contract/session'
import { useQuery } from '@tanstack/react-query'
import { deskSessionsQuery } from '../desk-queries.ts'
import { useAtDesk } from './account-context.ts'
import { type ConsoleName, worksAt } from './consoles.ts'
import { orderSessions } from './order-sessions.ts'

type MySessions = {
  me: Me
  /** What there is to choose from, as the page of sessions takes it. */
  choice: {
    state: 'loading' | 'failed' | 'ready'
    sessions: SessionSummary[]
    onRetry: () => void
    onSignOut: () => void
  }
}

/** The sessions in which a console is for whoever is signed in, the open day first. */
export function useMySessions(console: ConsoleName): MySessions {
  const { me, signOut } = useAtDesk()
  const query = useQuery(deskSessionsQuery())
  return {
    me,
    choice: {
      state: query.isPending ? 'loading' : query.isError ? 'failed' : 'ready',
      sessions: orderSessions(query.data?.sessions ?? []).filter(({ organisation }) =>
        worksAt(me, console, organisation.slug),
      ),
      onRetry: () => void query.refetch(),
      onSignOut: signOut,
    },
  }
}
