import type { ReactNode } from 'react'

type SetupPartProps = { id: string; title: string; lead: string; action?: ReactNode; children: ReactNode }

/** One part of the setup: its name, what it is for, what can be added. */
export function SetupPart({ id, title, lead, action, children }: SetupPartProps) {
  return (
    <section className="og-setup-part" aria-labelledby={id}>
      <div className="og-head">
        <h3 id={id} className="gl-heading">
          {title}
        </h3>
        {action}
      </div>
      <p className="og-lead">{lead}</p>
      {children}
    </section>
  )
}
