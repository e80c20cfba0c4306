import { hasRole } from '@giaoluu/client/console/account'
import { useAtDesk } from '@giaoluu/client/console/account-context'
import { orderSessions } from '@giaoluu/client/console/order-sessions'
import { deskSessionsQuery } from '@giaoluu/client/desk-queries'
import type { SessionSummary } from '@giaoluu/contract/session'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'
import { Loaded } from '../../routes/loaded.tsx'
import { OverduePart } from './overdue-part.tsx'
import { SessionLine } from './session-line.tsx'

/** The sessions of every organisation somebody organises, and what is due between them. */
export function SessionsPage() {
  const { m } = useMessages()
  const { me } = useAtDesk()
  const query = useQuery(deskSessionsQuery())
  const organisations = [
    ...new Set(me.roles.filter(({ role }) => role === 'organiser').map(({ organisation }) => organisation)),
  ]
  return (
    <Frame title={m.setup.listTitle}>
      <h2 className="gl-part-title">{m.setup.listTitle}</h2>
      <Loaded query={query}>
        {({ sessions }) => {
          const own = orderSessions(sessions).filter(({ organisation }) =>
            hasRole(me, ['organiser'], organisation.slug),
          )
          return organisations.map((slug) => (
            <OrganisationPart
              key={slug}
              slug={slug}
              named={organisations.length > 1}
              sessions={own.filter(({ organisation }) => organisation.slug === slug)}
            />
          ))
        }}
      </Loaded>
    </Frame>
  )
}

function OrganisationPart(props: { slug: string; named: boolean; sessions: readonly SessionSummary[] }) {
  const { slug, named, sessions } = props
  const { m } = useMessages()
  const name = sessions[0]?.organisation.name ?? slug
  return (
    <section className="og-organisation" aria-label={name}>
      <div className="og-head">
        {named ? <h3 className="gl-heading">{name}</h3> : null}
        <Link
          className="gl-button"
          data-kind="primary"
          to="/organisations/$organisation/new-session"
          params={{ organisation: slug }}
        >
          {m.setup.add}
        </Link>
      </div>
      {sessions.length === 0 ? (
        <EmptyState title={m.setup.listEmpty} headingLevel={3}>
          {m.setup.listEmptyCause}
        </EmptyState>
      ) : (
        <ul className="og-sessions">
          {sessions.map((session) => (
            <SessionLine key={session.slug} session={session} />
          ))}
        </ul>
      )}
      <OverduePart organisation={slug} sessions={sessions} />
    </section>
  )
}
