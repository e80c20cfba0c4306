import { hasRole } from '@giaoluu/client/console/account'
import { useAtDesk } from '@giaoluu/client/console/account-context'
import { orderSessions } from '@giaoluu/client/console/order-sessions'
import { deskSessionsQuery } from '@giaoluu/client/desk-queries'
import { organisationQuery } from '@giaoluu/client/organiser-queries'
import type { SessionSummary } from '@giaoluu/contract/session'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'
import { Loaded } from '../../routes/loaded.tsx'
import { organisedBy } from '../people/organised-by.ts'
import { FirstSteps } from './first-steps.tsx'
import { OverduePart } from './overdue-part.tsx'
import { SessionLine } from './session-line.tsx'

/** The sessions of every organisation somebody organises, and what is due between them. */
export function SessionsPage() {
  const { m } = useMessages()
  const { me } = useAtDesk()
  const query = useQuery(deskSessionsQuery())
  const organisations = organisedBy(me)
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
  const { data: setup } = useQuery(organisationQuery(slug))
  const name = setup?.name ?? sessions[0]?.organisation.name ?? slug
  const params = { organisation: slug }
  return (
    <section className="og-organisation" aria-label={name}>
      <div className="og-head">
        {named ? <h3 className="gl-heading">{name}</h3> : null}
        <p className="og-organisation-ways">
          {named ? (
            <>
              <Link
                to="/organisations/$organisation"
                params={params}
                aria-label={`${m.nav.organisation}: ${name}`}
              >
                {m.nav.organisation}
              </Link>
              <Link
                to="/organisations/$organisation/people"
                params={params}
                aria-label={`${m.nav.people}: ${name}`}
              >
                {m.nav.people}
              </Link>
            </>
          ) : null}
          <Link
            className="gl-button"
            data-kind="primary"
            to="/organisations/$organisation/new-session"
            params={params}
          >
            {m.setup.add}
          </Link>
        </p>
      </div>
      {sessions.length === 0 ? (
        <FirstSteps organisation={slug} />
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
