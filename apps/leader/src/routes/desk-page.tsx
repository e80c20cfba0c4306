import { noteServerTime } from '@giaoluu/client/console/server-clock'
import { useDesk } from '@giaoluu/client/live/use-desk'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useAtDesk } from '../account-context.ts'
import { AnswerDesk } from '../desk/answer-desk.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { Lobby } from './lobby.tsx'

/** The desk of the session in the address. */
export function DeskPage() {
  const { session } = useParams({ from: '/$session' })
  return <LiveDesk key={session} slug={session} />
}

function LiveDesk({ slug }: { slug: string }) {
  const { m } = useMessages()
  const { checkSignIn } = useAtDesk()
  const desk = useDesk(slug)
  const { state, status } = desk
  const signedOut = status.kind === 'ended' && status.why === 'signed-out'
  const sent = state?.session.now
  useEffect(() => {
    if (signedOut) checkSignIn()
  }, [signedOut, checkSignIn])
  useEffect(() => {
    if (sent !== undefined) noteServerTime(sent)
  }, [sent])

  if (status.kind === 'ended' && status.why === 'not-found')
    return (
      <Lobby title={m.connection.notFound}>
        <EmptyState
          title={m.connection.notFound}
          headingLevel={1}
          action={<ButtonLink href="/leader/">{m.connection.toSessions}</ButtonLink>}
        >
          {m.connection.notFoundCause}
        </EmptyState>
      </Lobby>
    )
  if (!state)
    return (
      <Lobby title={m.console}>
        <Skeleton label={m.loading} />
      </Lobby>
    )
  return <AnswerDesk desk={desk} state={state} />
}
