import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { LiveStatus } from '@giaoluu/client/live/status-watch'
import { ConnectionLine, type ConnectionState } from '@giaoluu/ui/connection-line'
import { age } from '@giaoluu/ui/format/age'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import type { Messages } from '../messages/vi.ts'

/** Nothing counts up then; the hook still wants an interval. */
const SELDOM_MS = 3_600_000

/** What the desk knows of its line to the server ([G2]). */
export function ConnectionStrip({ status }: { status: LiveStatus }) {
  const { m, language } = useMessages()
  useServerNow(status.kind === 'offline' ? 10_000 : SELDOM_MS)
  const state: ConnectionState = status.kind === 'ended' ? 'offline' : status.kind
  return <ConnectionLine placement="row" state={state} words={words(m, language, status)} />
}

function words(m: Messages, language: 'vi' | 'en', status: LiveStatus): ReactNode {
  switch (status.kind) {
    case 'online':
      return null
    case 'reconnecting':
      return m.connection.reconnecting
    case 'offline':
      // Both by this machine's clock, which is the one `shownAt` was read from.
      return m.connection.offline(age(new Date(status.shownAt), new Date(Date.now()), language))
    case 'back':
      return m.connection.back(status.caughtUp)
    case 'ended':
      return m.errors[status.why]
  }
}
