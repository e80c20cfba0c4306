import type { AskFields } from '@giaoluu/contract/ask-fields'
import type { Session } from '@giaoluu/contract/session'
import { SelectField, type SelectOption } from '@giaoluu/ui/select-field'
import type { AskForm } from '../snapshot.ts'
import { useWords } from '../words.tsx'
import type { ErrorOf } from './ask-fields.tsx'

type ChoiceName = 'topic' | 'unit' | 'province'

type AskChoiceProps = {
  name: ChoiceName
  session: Session
  fields: AskFields
  typed: AskForm
  errorOf: ErrorOf
}

/** One of the lists a question is placed by; where it is asked for, not to know is no choice ([AF1]). */
export function AskChoice({ name, session, fields, typed, errorOf }: AskChoiceProps) {
  const { t } = useWords()
  if (fields[name] === 'hidden') return null
  const required = fields[name] === 'required'
  const labels: Record<ChoiceName, string> = { topic: t.topic, unit: t.sendTo, province: t.provinceOfMatter }
  const none = name === 'province' ? t.noProvince : t.unknown
  return (
    <SelectField
      id={name}
      name={name}
      label={labels[name]}
      optional={required ? t.required : undefined}
      defaultValue={typed[name]}
      options={[{ value: '', label: required ? t.choose : none }, ...options(session, name)]}
      error={errorOf(name)}
      required={required}
    />
  )
}

function options(session: Session, name: ChoiceName): SelectOption[] {
  if (name !== 'province')
    return session[name === 'topic' ? 'topics' : 'units'].map(({ id, name: label }) => ({ value: id, label }))
  // The names from before the provinces were joined: many people look for theirs.
  return session.provinces.map(({ id, name: label, synonyms }) => ({
    value: id,
    label: synonyms.length > 0 ? `${label} (${synonyms.join(', ')})` : label,
  }))
}
