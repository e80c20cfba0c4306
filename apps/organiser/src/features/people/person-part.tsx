import type { StaffMember } from '@giaoluu/contract/organisation'
import { Button } from '@giaoluu/ui/button'
import { KeyValues } from '@giaoluu/ui/key-values'
import { useEffect, useRef } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { EditPersonForm } from './edit-person-form.tsx'
import { RightsPart } from './rights-part.tsx'
import { RolesForm } from './roles-form.tsx'
import { SignInPart } from './sign-in-part.tsx'
import type { PeopleScope } from './use-people-scope.ts'

type PersonPartProps = { scope: PeopleScope; person: StaffMember; onBack: () => void }

/** Everything about one person: roles, what these let them do, name and office, sign-in. */
export function PersonPart({ scope, person, onBack }: PersonPartProps) {
  const { m } = useMessages()
  const w = m.people
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const ours = scope.setup !== null
  return (
    <div className="og-setup-page">
      <Button kind="quiet" icon="arrow-left" onClick={onBack}>
        {w.back}
      </Button>
      <h2 className="gl-part-title" tabIndex={-1} ref={heading}>
        {person.name}
      </h2>
      <KeyValues
        facts={[
          { key: 'office', label: w.edit.office, value: person.title },
          { key: 'username', label: w.facts.username, value: person.username },
          {
            key: 'factor',
            label: w.facts.factor,
            value: person.secondFactor ? w.factorIs.on : w.factorIs.off,
          },
          {
            key: 'standing',
            label: w.facts.standing,
            value: person.disabled ? w.standing.off : w.standing.on,
          },
        ]}
      />
      <RolesForm scope={scope} person={person} />
      <RightsPart scope={scope} person={person} />
      {ours && !person.elsewhere ? (
        <>
          <EditPersonForm slug={scope.slug} person={person} />
          <SignInPart slug={scope.slug} person={person} />
        </>
      ) : ours ? (
        <p className="og-lead og-setup-part">{w.edit.elsewhere}</p>
      ) : null}
    </div>
  )
}
