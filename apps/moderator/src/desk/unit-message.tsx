import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { useUnitMessages } from '@giaoluu/client/console/use-unit-messages'
import type { LiveDesk } from '@giaoluu/client/live/use-desk'
import { UnitMessageStrip } from '@giaoluu/ui/unit-message-strip'
import { Link } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { useTriage } from './triage-context.ts'

type UnitMessageProps = {
  desk: LiveDesk
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
}

/** What the organiser told a unit of this person's, until it is read; most who moderate belong to none. */
export function UnitMessage({ desk, hrefOf, onOpen }: UnitMessageProps) {
  const { m } = useMessages()
  const { session } = useTriage()
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
      link={({ id, number }) =>
        message === undefined || elsewhere === undefined ? (
          <a href={hrefOf(id)} onClick={(event) => onOpen(id, event)}>
            {number}
          </a>
        ) : (
          <Link
            to="/$session/$queue/$question"
            params={{ session: message.session.slug, queue: 'due', question: id }}
            search={{}}
          >
            {number}
          </Link>
        )
      }
      now={now}
      onRead={() => message && read(message.id)}
      busy={busy}
      error={error === null ? undefined : m.errors[error]}
    />
  )
}
