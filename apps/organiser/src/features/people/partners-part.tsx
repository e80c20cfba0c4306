import type { OrganisationSetup } from '@giaoluu/contract/organisation'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'

/** The ways to the people one's organisation sends to the days of others. */
export function PartnersPart({ setup: { takesPart } }: { setup: OrganisationSetup }) {
  const { m } = useMessages()
  const w = m.people.partners
  if (takesPart.length === 0) return null
  return (
    <section className="og-setup-part" aria-labelledby="partners">
      <h3 id="partners" className="gl-heading">
        {w.title}
      </h3>
      <p className="og-lead">{w.lead}</p>
      <ul className="og-list">
        {takesPart.map(({ slug, name, units }) => (
          <li key={slug}>
            <div>
              <Link to="/organisations/$organisation/people" params={{ organisation: slug }}>
                {w.way(name)}
              </Link>
              <span className="gl-muted">{units.map((unit) => unit.name).join(', ')}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
