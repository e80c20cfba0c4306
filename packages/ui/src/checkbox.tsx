import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icon.tsx'

type CheckboxProps = {
  id: string
  /** What is agreed to or chosen; may hold a link. */
  children: ReactNode
  error?: string | undefined
} & Omit<ComponentProps<'input'>, 'id' | 'type' | 'className'>

/** A box to tick, with its words as one target. */
export function Checkbox({ id, children, error, ...input }: CheckboxProps) {
  return (
    <div className="gl-field">
      {error ? (
        <p className="gl-error" id={`${id}-error`}>
          <Icon name="warning" />
          {error}
        </p>
      ) : null}
      <label className="gl-check">
        <input
          {...input}
          id={id}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <span>{children}</span>
      </label>
    </div>
  )
}
