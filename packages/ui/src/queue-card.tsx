import { type MouseEvent, memo } from 'react'
import { Icon } from './icon.tsx'
import { RowMark, type RowMarkProps } from './row-mark.tsx'
import type { Tone } from './tone.ts'

type QueueCardProps = {
  /** Handed back on select, as with a row. */
  id: string
  href: string
  /** "37 câu giống nhau". */
  title: string
  /** The text they share. */
  text: string
  /** Of the oldest. */
  age: string
  ageTone?: Tone | undefined
  current?: boolean | undefined
  /** All of them have just left. */
  changed?: boolean | undefined
  open: boolean
  /** What the arrow does: "Xem từng câu". */
  toggleLabel: string
  onToggle: (id: string) => void
  onSelect: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
  mark?: RowMarkProps | undefined
}

/** Many rows of a queue that say the same, in the place and the height of one. */
export const QueueCard = memo(function QueueCard(props: QueueCardProps) {
  const { id, href, title, text, age, ageTone, current, changed, open, toggleLabel, mark } = props
  return (
    <div
      className="gl-row gl-row-card"
      data-current={current ? '' : undefined}
      data-changed={changed ? '' : undefined}
      data-marked={mark?.checked ? '' : undefined}
    >
      <button
        type="button"
        className="gl-row-toggle"
        aria-expanded={open}
        aria-label={toggleLabel}
        onClick={() => props.onToggle(id)}
      >
        <Icon name="chevron-down" />
      </button>
      {mark ? <RowMark id={id} {...mark} /> : null}
      <a
        href={href}
        aria-current={current ? 'true' : undefined}
        onClick={(event) => props.onSelect(id, event)}
      >
        <span className="gl-row-meta">
          <b>{title}</b>
        </span>
        <span className="gl-row-side">
          <span className="gl-row-age" data-tone={ageTone}>
            {age}
          </span>
        </span>
        <span className="gl-row-text">{text}</span>
      </a>
    </div>
  )
})
