import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './field.tsx'

/** One choice of a list. */
export type SelectOption = { value: string; label: string }

type SelectFieldProps = FieldWords & {
  options: readonly SelectOption[]
} & Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'>

/** A choice from a list, by the platform's own control. */
export function SelectField({ id, label, optional, hint, error, options, ...select }: SelectFieldProps) {
  return (
    <Field words={{ id, label, optional, hint, error }}>
      {(control) => (
        <select {...select} {...control} className="gl-input">
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
