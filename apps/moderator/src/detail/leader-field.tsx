import { SelectField } from '@giaoluu/ui/select-field'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'

type LeaderFieldProps = {
  id: string
  unit: string | null
  value: string | null
  onChoose: (leader: string | null) => void
}

/** Who of a unit is to sign; nothing where it has no leader to choose. */
export function LeaderField({ id, unit, value, onChoose }: LeaderFieldProps) {
  const { m } = useMessages()
  const { session } = useTriage()
  const colleagues = session.people.find((each) => each.unit === unit)?.colleagues ?? []
  const leaders = colleagues.filter(({ role }) => role === 'leader')
  if (leaders.length === 0) return null
  return (
    <SelectField
      id={id}
      label={m.decide.leader}
      value={value ?? ''}
      options={[
        { value: '', label: m.decide.leaderAny },
        ...leaders.map(({ username, name, title }) => ({
          value: username,
          label: title ? `${name}, ${title}` : name,
        })),
      ]}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
    />
  )
}
