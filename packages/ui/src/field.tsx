import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** What a field says around its control. */
export type FieldWords = {
  /** The control's id; the error summary links to it. */
  id: string
  label: ReactNode
  /** "không bắt buộc", beside the label. */
  optional?: string | undefined
  hint?: ReactNode
  error?: string | undefined
}

/** What the control takes over from its field. */
export type FieldControl = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Label, hint and error above one control. */
export function Field({
  words,
  children,
}: {
  words: FieldWords
  children: (control: FieldControl) => ReactNode
}) {
  const { id, label, optional, hint, error } = words
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="gl-field">
      <label className="gl-label" htmlFor={id}>
        {label}
        {optional ? <span className="gl-optional">{optional}</span> : null}
      </label>
      {hint ? (
        <p className="gl-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="gl-error" id={`${id}-error`}>
          <Icon name="warning" />
          {error}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}
