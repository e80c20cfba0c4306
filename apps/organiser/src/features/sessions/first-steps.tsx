import { organisationQuery, peopleQuery } from '@giaoluu/client/organiser-queries'
import { number } from '@giaoluu/ui/format/number'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'

/** What to do first in an organisation without a session, in this order, and how much of it is there already. */
export function FirstSteps({ organisation }: { organisation: string }) {
  const { m, language } = useMessages()
  const w = m.setup.firstSteps
  const { data: setup } = useQuery(organisationQuery(organisation))
  const { data: staff } = useQuery(peopleQuery(organisation))
  const params = { organisation }
  const units = setup?.units.filter(({ active }) => active).length ?? 0
  // Whoever reads this works here already.
  const others = staff ? staff.people.length - 1 + staff.invitations.length : 0
  return (
    <section aria-labelledby={`first-${organisation}`}>
      <h3 id={`first-${organisation}`} className="gl-heading">
        {m.setup.listEmpty}
      </h3>
      <p className="gl-muted">{w.lead}</p>
      <ol className="og-first-steps">
        <li>
          <Link to="/organisations/$organisation" params={params} hash="units">
            {w.units}
          </Link>
          <p className="gl-muted">{units > 0 ? w.unitsThere(number(units, language)) : w.unitsWhy}</p>
        </li>
        <li>
          <Link to="/organisations/$organisation/people" params={params}>
            {w.people}
          </Link>
          <p className="gl-muted">{others > 0 ? w.peopleThere(number(others, language)) : w.peopleWhy}</p>
        </li>
        <li>
          <Link to="/organisations/$organisation/new-session" params={params}>
            {w.session}
          </Link>
          <p className="gl-muted">{w.sessionWhy}</p>
        </li>
      </ol>
    </section>
  )
}
