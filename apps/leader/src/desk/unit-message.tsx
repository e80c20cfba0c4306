import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { useUnitMessages } from '@giaoluu/client/console/use-unit-messages'
import type { LiveDesk } from '@giaoluu/client/live/use-desk'
import { UnitMessageStrip } from '@giaoluu/ui/unit-message-strip'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { useDeskHere } from './desk-context.ts'

/** What the organiser told this person's unit, until it is read. */
export function UnitMessage({ desk }: { desk: LiveDesk }) {
  const { m } = useMessages()
  const { me, session } = useDeskHere()
  const now = useServerNow(60_000)
  const { unread, read, busy, error } = useUnitMessages(me, session.slug, desk)
  const [message] = unread
  return (
    <UnitMessageStrip
      words={m.unitMessage}
      message={message}
      more={unread.length - 1}
      about={
        message && message.questions.length > 0 ? (
          <>
            {m.unitMessage.about}
            {message.questions.map(({ id, number }) => (
              <Fragment key={id}>
                {' '}
                <Link to="/$session/$question" params={{ session: session.slug, question: id }}>
                  {number}
                </Link>
              </Fragment>
            ))}
            .
          </>
        ) : null
      }
      now={now}
      onRead={() => message && read(message.id)}
      busy={busy}
      error={error === null ? undefined : m.errors[error]}
    />
  )
}
