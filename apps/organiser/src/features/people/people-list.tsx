import { matchesWords } from '@giaoluu/client/console/matches-words'
import type { StaffMember } from '@giaoluu/contract/organisation'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { number } from '@giaoluu/ui/format/number'
import { TextField } from '@giaoluu/ui/text-field'
import { useMessages } from '../../messages/use-messages.ts'
import type { Messages } from '../../messages/vi.ts'
import { PersonMarks } from './person-marks.tsx'
import { roleWords } from './role-words.ts'
import type { PeopleScope } from './use-people-scope.ts'

type PeopleListProps = {
  scope: PeopleScope
  people: readonly StaffMember[]
  search: string
  onSearch: (search: string) => void
  onChoose: (username: string) => void
}

/** Everybody, found by any words of their name, office, roles and units. */
export function PeopleList({ scope, people, search, onSearch, onChoose }: PeopleListProps) {
  const { m, language } = useMessages()
  const w = m.people
  const lines = people.map((person) => ({ person, roles: rolesOf(person, scope, m) }))
  const shown = lines.filter(({ person: { name, title, username }, roles }) =>
    matchesWords([name, title, username, ...roles].join(' '), search),
  )
  const n = (count: number) => number(count, language)
  return (
    <section className="og-people" aria-label={w.title}>
      <div className="og-people-head">
        <TextField
          id="search-people"
          label={w.search}
          type="search"
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
        <p className="gl-muted" role="status">
          {w.count(n(shown.length), n(people.length))}
        </p>
      </div>
      {shown.length === 0 ? (
        <EmptyState title={w.nobody} headingLevel={3}>
          {w.nobodyCause}
        </EmptyState>
      ) : (
        <ul className="og-persons">
          {shown.map(({ person, roles }) => (
            <li key={person.username} data-disabled={person.disabled ? '' : undefined}>
              <div>
                <button
                  type="button"
                  className="og-person"
                  data-username={person.username}
                  onClick={() => onChoose(person.username)}
                >
                  {person.name}
                </button>
                <span className="gl-muted">
                  {person.title} <span className="og-username">{person.username}</span>
                </span>
              </div>
              <ul className="og-person-roles">
                {roles.length === 0 ? <li className="gl-muted">{w.noRole}</li> : null}
                {roles.map((role) => (
                  <li key={role}>{role}</li>
                ))}
              </ul>
              <PersonMarks person={person} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const rolesOf = ({ roles }: StaffMember, { units }: PeopleScope, m: Messages): string[] =>
  roles.map(({ role, unit }) =>
    roleWords(m, role, unit && (units.find(({ id }) => id === unit)?.name ?? unit)),
  )
