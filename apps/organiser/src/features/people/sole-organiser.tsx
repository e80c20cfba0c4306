import { organisationQuery, peopleQuery } from '@giaoluu/client/organiser-queries'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { isSoleOrganiser } from './is-sole-organiser.ts'

/** Tells the only organiser of an organisation how to be two, before a lost phone locks everybody out. */
export function SoleOrganiser({ organisation }: { organisation: string }) {
  const { m } = useMessages()
  const { data } = useQuery(peopleQuery(organisation))
  const { data: setup } = useQuery(organisationQuery(organisation))
  if (!data || !setup || !isSoleOrganiser(data.people)) return null
  return (
    <p className="og-lead">
      {m.people.sole}{' '}
      <Link to="/organisations/$organisation/people" params={{ organisation }}>
        {m.people.soleWay(setup.name)}
      </Link>
    </p>
  )
}
