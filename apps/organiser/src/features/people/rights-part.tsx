import { type QuestionAct, type Right, rightsOf } from '@giaoluu/client/console/rights-of'
import type { StaffMember } from '@giaoluu/contract/organisation'
import { useMessages } from '../../messages/use-messages.ts'
import type { Messages } from '../../messages/vi.ts'
import type { PeopleScope } from './use-people-scope.ts'

/** What somebody's roles let them do, in words, by the table that the server asks. */
export function RightsPart({ scope, person }: { scope: PeopleScope; person: StaffMember }) {
  const { m } = useMessages()
  const w = m.people.rights
  const rights = rightsOf(person, scope.setup?.reports ?? null)
  const unitName = (unit: string) => scope.units.find(({ id }) => id === unit)?.name ?? unit
  const seesAll = rights.some(({ about }) => about === 'all')
  return (
    <section className="og-setup-part" aria-labelledby="person-rights">
      <h3 id="person-rights" className="gl-heading">
        {w.title}
      </h3>
      <p className="og-lead">{w.lead}</p>
      {rights.length === 0 ? <p>{w.nothing}</p> : null}
      <dl className="og-rights">
        {rights.map((right) => (
          <div key={'unit' in right ? `${right.about} ${right.unit}` : right.about}>
            <dt>{heading(right, m, unitName)}</dt>
            <dd>{words(right, m, seesAll)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function heading(right: Right, m: Messages, unitName: (unit: string) => string): string {
  const w = m.people.rights
  switch (right.about) {
    case 'unit':
    case 'coUnit':
    case 'unitThings':
      return w[right.about](unitName(right.unit))
    default:
      return w[right.about]
  }
}

function words(right: Right, m: Messages, seesAll: boolean): string {
  const w = m.people.rights
  const act = (one: QuestionAct): string => w.acts[one]
  switch (right.about) {
    case 'organisation':
      return w.organisationActs
    case 'session':
      return right.acts.map((one) => w.sessionActs[one]).join(', ')
    case 'unitThings':
      return right.acts.map((one) => w.unitActs[one]).join(', ')
    default: {
      const more = seesAll && (right.about === 'unit' || right.about === 'coUnit')
      const acts = right.acts.map(act)
      return acts.length === 0 ? w.seeOnly : `${more ? w.moreThanAll : `${w.see},`} ${acts.join(', ')}`
    }
  }
}
