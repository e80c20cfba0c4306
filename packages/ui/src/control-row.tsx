import type { ReactNode } from 'react'

/** Controls under one another. */
export function ControlList({ children }: { children: ReactNode }) {
  return <ul className="gl-controls">{children}</ul>
}

type ControlRowProps = {
  label: string
  /** How it stands now. */
  state: ReactNode
  /** What pressing will do. */
  effect?: ReactNode
  error?: string | undefined
  /** The controls are too wide to stand beside the words. */
  stacked?: boolean | undefined
  /** The buttons. */
  children?: ReactNode
}

/** One thing that can be switched: what it is, how it stands, what pressing does. */
export function ControlRow({ label, state, effect, error, stacked, children }: ControlRowProps) {
  return (
    <li className="gl-control" data-stacked={stacked ? '' : undefined}>
      <div>
        <b>{label}</b>
        <span className="gl-muted">{state}</span>
      </div>
      {children ? <div className="gl-control-acts">{children}</div> : null}
      {effect ? <p>{effect}</p> : null}
      {error ? (
        <p className="gl-error" role="alert">
          {error}
        </p>
      ) : null}
    </li>
  )
}
