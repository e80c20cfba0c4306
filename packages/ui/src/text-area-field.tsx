import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './field.tsx'

type TextAreaFieldProps = FieldWords & {
  /** Under the text, at the start. */
  note?: string | undefined
  /** "214 / 4.000", under the text at the end; it never blocks. */
  counter?: string | undefined
} & Omit<ComponentProps<'textarea'>, 'id' | 'className'>

/** Text of several lines, with a counter that does not block. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { id, label, optional, hint, error, note, counter, ...area } = props
  return (
    <Field words={{ id, label, optional, hint, error }}>
      {(control) => (
        <>
          <textarea rows={6} {...area} {...control} className="gl-input" />
          {note || counter ? (
            <p className="gl-counter">
              <span>{note}</span>
              <span>{counter}</span>
            </p>
          ) : null}
        </>
      )}
    </Field>
  )
}
