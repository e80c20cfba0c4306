import { EmptyState } from '@giaoluu/ui/empty-state'
import { Link, useParams } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { SessionFrame } from '../../routes/session-frame.tsx'
import { EntryDesk } from './entry-desk.tsx'

/** Questions that came another way, one after the other, each with its receipt. */
export function EntryPage() {
  const { m } = useMessages()
  const w = m.entry
  const { session: slug = '' } = useParams({ strict: false })
  return (
    <SessionFrame key={slug} title={w.title} slug={slug}>
      {({ desk }) =>
        ['draft', 'closed', 'archived'].includes(desk.state) ? (
          <EmptyState
            title={w.closed}
            headingLevel={3}
            action={
              <Link
                className="gl-button"
                data-kind="plain"
                to="/sessions/$session"
                params={{ session: slug }}
              >
                {w.toBoard}
              </Link>
            }
          >
            {w.closedCause}
          </EmptyState>
        ) : (
          <EntryDesk session={desk} />
        )
      }
    </SessionFrame>
  )
}
