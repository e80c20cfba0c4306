import type { AskField, AskFields } from '@giaoluu/contract/ask-fields'
import { TextField } from '@giaoluu/ui/text-field'
import type { AskForm } from '../snapshot.ts'
import { useWords } from '../words.tsx'
import type { ErrorOf } from './ask-fields.tsx'

type PersonName = Extract<AskField, 'name' | 'email' | 'phone' | 'address'>

/** What every line about a person is made from. */
export type PersonProps = { fields: AskFields; typed: AskForm; errorOf: ErrorOf }

const TYPES: Record<PersonName, { type: string; autoComplete: string }> = {
  name: { type: 'text', autoComplete: 'name' },
  email: { type: 'email', autoComplete: 'email' },
  phone: { type: 'tel', autoComplete: 'tel' },
  address: { type: 'text', autoComplete: 'street-address' },
}

/** One line about who asks. */
export function PersonField({
  name,
  fields,
  typed,
  errorOf,
  tell,
}: PersonProps & { name: PersonName; tell: boolean }) {
  const { t } = useWords()
  if (fields[name] === 'hidden') return null
  const required = fields[name] === 'required'
  const labels: Record<PersonName, string> = {
    name: t.name,
    email: t.email,
    phone: t.phone,
    address: t.postalAddress,
  }
  return (
    <TextField
      {...TYPES[name]}
      id={name}
      name={name}
      label={labels[name]}
      optional={required ? t.required : tell ? t.optional : undefined}
      defaultValue={typed[name]}
      error={errorOf(name)}
      required={required}
    />
  )
}
