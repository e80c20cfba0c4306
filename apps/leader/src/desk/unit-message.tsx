import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { useUnitMessages } from '@giaoluu/client/console/use-unit-messages'
import type { LiveDesk } from '@giaoluu/client/live/use-desk'
import { UnitMessageStrip } from '@giaoluu/ui/unit-message-strip'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../messages/use-messages.ts'
import { useDeskHere } from './desk-context.ts'

/** What the organiser told this person's unit, until it is read. */
export function UnitMessage({ desk }: { desk: LiveDesk }) {
  const { m } = useMessages()
  const { session } = useDeskHere()
  const now = useServerNow(60_000)
  const { unread, read, busy, error } = useUnitMessages(session.slug, desk)
  const [message] = unread
  const elsewhere = message && message.session.slug !== session.slug ? message.session.title : undefined
  return (
    <UnitMessageStrip
      words={m.unitMessage}
      message={message}
      more={unread.length - 1}
      elsewhere={elsewhere}
      link={({ id, number }) => (
        <Link
          to="/$session/$question"
          params={{ session: message?.session.slug ?? session.slug, question: id }}
        >
          {number}
        </Link>
      )}
      now={now}
      onRead={() => message && read(message.id)}
      busy={busy}
      error={error === null ? undefined : m.errors[error]}
    />
  )
}
