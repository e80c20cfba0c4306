import { mayLive } from '@giaoluu/client/console/session-rules'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { Link, useParams } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { SessionFrame } from '../../routes/session-frame.tsx'
import { CloseDesk } from './close-desk.tsx'
import { ClosedPart } from './closed-part.tsx'

/** The close: an outcome for every open question, then the typed title; after it the balance. */
export function ClosePage() {
  const { m } = useMessages()
  const w = m.closing
  const { session: slug = '' } = useParams({ strict: false })
  return (
    <SessionFrame key={slug} title={w.title} slug={slug}>
      {(session) => {
        const { state } = session.desk
        if (state === 'closed' || state === 'archived') return <ClosedPart session={session} />
        if (mayLive('close', session.desk)) return <CloseDesk session={session} />
        return (
          <EmptyState
            title={w.notOpen}
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
            {w.notOpenCause}
          </EmptyState>
        )
      }}
    </SessionFrame>
  )
}
