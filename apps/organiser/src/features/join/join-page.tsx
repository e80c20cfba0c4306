import { errorWord } from '@giaoluu/client/console/error-word'
import { invitationQuery } from '@giaoluu/client/organiser-queries'
import { RequestError } from '@giaoluu/client/request-error'
import { Button } from '@giaoluu/ui/button'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { Lobby } from '@giaoluu/ui/lobby'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Tools } from '../../tools.tsx'
import { Accept } from './accept.tsx'

/** What an invitation is to, and accepting it; for somebody who cannot sign in yet. */
export function JoinPage() {
  const { m } = useMessages()
  const { token } = useParams({ from: '/join/$token' })
  const query = useQuery(invitationQuery(token))
  const w = m.people.join
  const page = (title: string, children: ReactNode) => (
    <Lobby words={m} home="/organiser/" tools={<Tools />} title={title}>
      {children}
    </Lobby>
  )
  if (query.isPending) return page(w.page, <Skeleton label={m.loading} />)
  if (query.data) return page(w.page, <Accept token={token} invitation={query.data} />)
  const { error } = query
  const code = error instanceof RequestError ? error.code : undefined
  if (code === 'expired' || code === 'not-found') {
    const gone = code === 'expired'
    const title = gone ? w.goneTitle : w.unknownTitle
    return page(
      title,
      <EmptyState
        title={title}
        headingLevel={1}
        action={<ButtonLink href="/organiser/">{w.toSignIn}</ButtonLink>}
      >
        {gone ? w.gone : w.unknown}
      </EmptyState>,
    )
  }
  return page(
    m.notLoaded,
    <EmptyState
      title={m.notLoaded}
      headingLevel={1}
      action={
        <Button busy={query.isFetching} onClick={() => void query.refetch()}>
          {m.retry}
        </Button>
      }
    >
      {errorWord(m, error)}
    </EmptyState>,
  )
}
