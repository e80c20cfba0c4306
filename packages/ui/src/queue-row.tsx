import { type MouseEvent, memo, type ReactNode } from 'react'
import { Face } from './face.tsx'
import { RowMark, type RowMarkProps } from './row-mark.tsx'
import type { Tone } from './tone.ts'

/** Somebody else who has the question open. */
export type RowPresence = { initials: string; label: string }

type QueueRowProps = {
  /** Handed back on select, so that one handler serves every row and `memo` holds. */
  id: string
  href: string
  number: string
  /** Topic and province. */
  meta: string
  text: string
  /** Short names before the text; the last may say how many more there are. */
  labels?: readonly string[] | undefined
  /** Age in words, "41 phút". */
  age: string
  ageTone?: Tone | undefined
  /** At most one or two tags. */
  tags?: ReactNode
  presence?: RowPresence | undefined
  current?: boolean | undefined
  /** Just changed by somebody else: a bar at the edge, beside a tag that says so. */
  changed?: boolean | undefined
  onSelect?: ((id: string, event: MouseEvent<HTMLAnchorElement>) => void) | undefined
  /** One of several below a card. */
  nested?: boolean | undefined
  mark?: RowMarkProps | undefined
}

/** One question of a queue: number, facts, age, two lines of text. Its height never depends on its content. */
export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { id, href, number, meta, text, labels, age, ageTone, tags, presence, onSelect, mark } = props
  const { current, changed, nested } = props
  return (
    <div
      className="gl-row"
      data-current={current ? '' : undefined}
      data-changed={changed ? '' : undefined}
      data-nested={nested ? '' : undefined}
      data-marked={mark?.checked ? '' : undefined}
    >
      {mark ? <RowMark id={id} {...mark} /> : null}
      <a
        href={href}
        aria-current={current ? 'true' : undefined}
        onClick={onSelect ? (event) => onSelect(id, event) : undefined}
      >
        <span className="gl-row-number gl-num">{number}</span>
        <span className="gl-row-meta">{meta}</span>
        <span className="gl-row-side">
          {tags}
          {presence ? <Face initials={presence.initials} label={presence.label} tone="other" /> : null}
          <span className="gl-row-age" data-tone={ageTone}>
            {age}
          </span>
        </span>
        <span className="gl-row-text">
          {labels?.map((label) => (
            <span className="gl-row-label" key={label}>
              {label}
            </span>
          ))}
          {text}
        </span>
      </a>
    </div>
  )
})
