import type { ReactNode, Ref } from 'react'

type PaneProps = {
  place: 'queues' | 'list' | 'detail' | 'side'
  label: string
  head?: ReactNode
  /** Stays at the foot of the pane: decision bar, toast. */
  foot?: ReactNode
  /** The element that scrolls, for a virtual list. */
  scrollRef?: Ref<HTMLDivElement> | undefined
  children: ReactNode
}

/** One pane of a console: a head, what scrolls, a foot. */
export function Pane({ place, label, head, foot, scrollRef, children }: PaneProps) {
  return (
    <section className="gl-pane" data-place={place} aria-label={label}>
      {head ? <header className="gl-pane-head">{head}</header> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="gl-pane-scroll" ref={scrollRef} tabIndex={0}>
        {children}
      </div>
      {foot ? <footer className="gl-pane-foot">{foot}</footer> : null}
    </section>
  )
}
