import { hasRole } from '@giaoluu/client/console/account'
import { orderSessions } from '@giaoluu/client/console/order-sessions'
import { deskSessionsQuery } from '@giaoluu/client/desk-queries'
import type { SessionSummary } from '@giaoluu/contract/session'
import { Button } from '@giaoluu/ui/button'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { clock } from '@giaoluu/ui/format/clock'
import { dateWeekday } from '@giaoluu/ui/format/date-weekday'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { StateMark } from '@giaoluu/ui/state-mark'
import { Tag } from '@giaoluu/ui/tag'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useAtDesk } from '../account-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Lobby } from './lobby.tsx'

/** The sessions somebody answers in, the open day first. */
export function SessionsPage() {
  const { m } = useMessages()
  const { me, signOut } = useAtDesk()
  const sessions = useQuery(deskSessionsQuery())
  const mine = orderSessions(sessions.data?.sessions ?? []).filter(({ organisation }) =>
    hasRole(me, ['leader', 'expert'], organisation.slug),
  )
  return (
    <Lobby title={m.sessions.title}>
      <h1 className="gl-title">{m.sessions.title}</h1>
      {sessions.isPending ? <Skeleton label={m.loading} /> : null}
      {sessions.isError ? (
        <EmptyState
          title={m.failed}
          action={<Button onClick={() => void sessions.refetch()}>{m.retry}</Button>}
        >
          {m.errors.unavailable}
        </EmptyState>
      ) : null}
      {sessions.isSuccess && mine.length === 0 ? (
        <EmptyState title={m.sessions.empty}>{m.sessions.emptyCause}</EmptyState>
      ) : null}
      <ul className="ld-sessions">
        {mine.map((session) => (
          <SessionLine key={session.slug} session={session} />
        ))}
      </ul>
      <p className="ld-person">
        <span className="gl-muted">
          {me.name}, {me.title}
        </span>
        <Button kind="quiet" onClick={signOut}>
          {m.signOut}
        </Button>
      </p>
    </Lobby>
  )
}

function SessionLine({ session }: { session: SessionSummary }) {
  const { m, language } = useMessages()
  const { kind, state, opensAt, closesAt } = session
  const standing = kind === 'standing' && state === 'open'
  const at = (time: string) => clock(new Date(time))
  return (
    <li>
      <Link to="/$session" params={{ session: session.slug }}>
        {session.title}
      </Link>
      {session.practice ? <Tag state="due">{m.sessions.practice}</Tag> : null}
      <StateMark
        state={standing ? 'standing' : state}
        words={standing ? m.standing : m.sessionStates[state]}
      />
      <p className="gl-small gl-muted">
        {session.organisation.name}
        {opensAt && closesAt
          ? ` · ${m.sessions.from(dateWeekday(new Date(opensAt), language), at(opensAt), at(closesAt))}`
          : null}
      </p>
    </li>
  )
}
