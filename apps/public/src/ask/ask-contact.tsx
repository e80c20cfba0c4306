import { useWords } from '../words.tsx'
import { PersonField, type PersonProps } from './person-field.tsx'

const CONTACT = ['email', 'phone', 'address'] as const

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
