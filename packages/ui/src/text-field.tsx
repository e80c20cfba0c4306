import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './field.tsx'

type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'id' | 'className'>

/** One line of text. */
export function TextField({ id, label, optional, hint, error, ...input }: TextFieldProps) {
  return (
    <Field words={{ id, label, optional, hint, error }}>
      {(control) => <input {...input} {...control} className="gl-input" />}
    </Field>
  )
}
