import type { ReactNode } from 'react'

/** The decisions on what is shown above, with the consequence said before the press. */
export function ActionBar({ consequence, children }: { consequence?: ReactNode; children: ReactNode }) {
  return (
    <div className="gl-actions">
      {consequence ? <div className="gl-actions-consequence">{consequence}</div> : null}
      {children}
    </div>
  )
}
