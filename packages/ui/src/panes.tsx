import type { ReactNode } from 'react'

type PanesProps = {
  /** `triage`: queues, list, detail. `answer`: my queue, editor, similar. `single`: one. */
  kind: 'triage' | 'answer' | 'single'
  /** Which of list and detail is shown where only one fits. */
  narrow?: 'list' | 'detail' | undefined
  children: ReactNode
}

/** Panes beside each other, each scrolling by itself; below 1024 px list or detail, never both. */
export function Panes({ kind, narrow = 'list', children }: PanesProps) {
  return (
    <div className="gl-panes" data-kind={kind} data-narrow={narrow}>
      {children}
    </div>
  )
}
