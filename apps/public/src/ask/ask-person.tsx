import type { AskField, AskFields } from '@giaoluu/contract/ask-fields'
import { TextField } from '@giaoluu/ui/text-field'
import type { AskForm } from '../snapshot.ts'
import { useWords } from '../words.tsx'
import type { ErrorOf } from './ask-fields.tsx'

type PersonField = Extract<AskField, 'name' | 'email' | 'phone' | 'address'>
type PersonProps = { fields: AskFields; typed: AskForm; errorOf: ErrorOf }

const TYPES: Record<PersonField, { type: string; autoComplete: string }> = {
  name: { type: 'text', autoComplete: 'name' },
  email: { type: 'email', autoComplete: 'email' },
  phone: { type: 'tel', autoComplete: 'tel' },
  address: { type: 'text', autoComplete: 'street-address' },
}
const CONTACT = ['email', 'phone', 'address'] as const

/** One line about who asks. */
export function PersonField({
  name,
  fields,
  typed,
  errorOf,
  tell,
}: PersonProps & { name: PersonField; tell: boolean }) {
  const { t } = useWords()
  if (fields[name] === 'hidden') return null
  const required = fields[name] === 'required'
  const labels: Record<PersonField, string> = {
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

/** How to reach who asks; nothing where the session wants none of it. */
export function AskContact(props: PersonProps) {
  const { t } = useWords()
  const shown = CONTACT.filter((name) => props.fields[name] !== 'hidden')
  if (shown.length === 0) return null
  const free = shown.every((name) => props.fields[name] === 'shown')
  return (
    <fieldset className="grid gap-3">
      <legend className="gl-label">
        {t.contact}
        {free ? <span className="gl-optional">{t.optional}</span> : null}
      </legend>
      <p className="gl-hint">{t.contactHint}</p>
      <div className="gl-two empty:hidden">
        <PersonField {...props} name="email" tell={!free} />
        <PersonField {...props} name="phone" tell={!free} />
      </div>
      <PersonField {...props} name="address" tell={!free} />
    </fieldset>
  )
}
