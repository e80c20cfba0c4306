import type { ReactNode } from 'react'

type EmptyStateProps = {
  /** "404", above the title. */
  code?: string | undefined
  title: string
  /** 1 when it is the page. */
  headingLevel?: 1 | 2 | 3 | undefined
  /** One sentence of cause. */
  children?: ReactNode
  /** One action. */
  action?: ReactNode
}

/** Empty, not found, withdrawn, failed: one sentence of cause and one action. */
export function EmptyState({ code, title, headingLevel = 2, children, action }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="gl-empty">
      {code ? <p className="gl-muted gl-num">{code}</p> : null}
      <Heading>{title}</Heading>
      {children ? <p>{children}</p> : null}
      {action ? <div className="gl-empty-action">{action}</div> : null}
    </div>
  )
}
