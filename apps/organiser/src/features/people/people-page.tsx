import { peopleQuery } from '@giaoluu/client/organiser-queries'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'
import { Loaded } from '../../routes/loaded.tsx'
import { isSoleOrganiser } from './is-sole-organiser.ts'
import { PartnersPart } from './partners-part.tsx'
import { PendingPart } from './pending-part.tsx'
import { PeopleList } from './people-list.tsx'
import { PersonPart } from './person-part.tsx'
import { usePeopleScope } from './use-people-scope.ts'

/** Who works here, what each may do, and who is invited. */
export function PeoplePage() {
  const { organisation: slug } = useParams({ from: '/gated/organisations/$organisation/people' })
  // Nothing that was typed or chosen about one organisation stays for another.
  return <People key={slug} slug={slug} />
}

function People({ slug }: { slug: string }) {
  const { m } = useMessages()
  const scope = usePeopleScope(slug)
  const query = useQuery(peopleQuery(slug))
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const w = m.people
  return (
    <Frame title={w.title} organisation={scope.data?.setup ? slug : undefined}>
      <Loaded query={scope}>
        {(known) => (
          <Loaded query={query}>
            {({ people, invitations }) => {
              const person = people.find(({ username }) => username === chosen)
              if (person)
                return (
                  <PersonPart
                    key={person.username}
                    scope={known}
                    person={person}
                    onBack={() => setChosen(null)}
                  />
                )
              return (
                <div className="og-setup-page">
                  <h2 className="gl-part-title">{known.setup ? w.title : w.partners.way(known.name)}</h2>
                  {known.setup ? null : (
                    <p className="og-lead">
                      {w.partners.scope(known.units.map(({ name }) => name).join(', '))}
                    </p>
                  )}
                  {known.setup && isSoleOrganiser(people) ? <p className="og-lead">{w.sole}</p> : null}
                  {known.setup ? <PendingPart scope={known} invitations={invitations} /> : null}
                  <PeopleList
                    scope={known}
                    people={people}
                    search={search}
                    onSearch={setSearch}
                    onChoose={setChosen}
                  />
                  {known.setup ? <PartnersPart setup={known.setup} /> : null}
                </div>
              )
            }}
          </Loaded>
        )}
      </Loaded>
    </Frame>
  )
}
