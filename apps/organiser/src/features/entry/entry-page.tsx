import { useAtDesk } from '@giaoluu/client/console/account-context'
import { homeOf, worksAt } from '@giaoluu/client/console/consoles'
import { takesEntries } from '@giaoluu/client/console/session-rules'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { Link, useParams } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { DeskFrame } from '../../routes/desk-frame.tsx'
import { Gate } from '../../routes/gate.tsx'
import { EntryDesk } from './entry-desk.tsx'

/** Questions that came another way, one after the other, each with its receipt. */
export function EntryPage() {
  return (
    <Gate console="moderator">
      <Entry />
    </Gate>
  )
}

function Entry() {
  const { m } = useMessages()
  const { me } = useAtDesk()
  const w = m.entry
  const { session: slug = '' } = useParams({ strict: false })
  return (
    <DeskFrame key={slug} title={w.title} slug={slug}>
      {(desk) =>
        takesEntries(desk.state) ? (
          <EntryDesk session={desk} />
        ) : (
          <EmptyState
            title={w.closed}
            headingLevel={3}
            action={
              worksAt(me, 'organiser', desk.organisation.slug) ? (
                <Link
                  className="gl-button"
                  data-kind="plain"
                  to="/sessions/$session"
                  params={{ session: slug }}
                >
                  {w.toBoard}
                </Link>
              ) : (
                <ButtonLink href={`${homeOf('moderator')}${slug}`}>{m.consoles.moderator}</ButtonLink>
              )
            }
          >
            {w.closedCause}
          </EmptyState>
        )
      }
    </DeskFrame>
  )
}
