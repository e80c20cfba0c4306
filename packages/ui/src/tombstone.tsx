import type { ReactNode } from 'react'

/** What stands where a withdrawn answer was: when it went, and why. */
export function Tombstone({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="gl-tombstone">
      <p className="gl-tombstone-title">{title}</p>
      {children ? <p>{children}</p> : null}
    </div>
  )
}
