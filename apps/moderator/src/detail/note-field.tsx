import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { useMessages } from '../messages/use-messages.ts'

type NoteFieldProps = { id: string; value: string; onChange: (note: string) => void }

/** A note for colleagues, which askers never read. */
export function NoteField({ id, value, onChange }: NoteFieldProps) {
  const { m } = useMessages()
  return (
    <TextAreaField
      id={id}
      label={m.decline.note}
      optional={m.decline.optional}
      rows={2}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
