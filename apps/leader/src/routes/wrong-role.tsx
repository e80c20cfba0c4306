import { hasRole } from '@giaoluu/client/console/account'
import type { Me } from '@giaoluu/contract/people'
import { Button } from '@giaoluu/ui/button'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { useMessages } from '../messages/use-messages.ts'
import { Lobby } from './lobby.tsx'

/** Signed in, but not for this console: says so and shows where to go. */
export function WrongRole({ me, signOut }: { me: Me; signOut: () => void }) {
  const { m } = useMessages()
  return (
    <Lobby title={m.wrongRole.title}>
      <EmptyState
        title={m.wrongRole.title}
        headingLevel={1}
        action={
          <>
            {hasRole(me, ['moderator', 'organiser']) ? (
              <ButtonLink kind="primary" href="/moderator/">
                {m.wrongRole.moderator}
              </ButtonLink>
            ) : null}
            <Button onClick={signOut}>{m.signOut}</Button>
          </>
        }
      >
        {m.wrongRole.cause(me.name)}
      </EmptyState>
    </Lobby>
  )
}
