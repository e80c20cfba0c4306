import { type MouseEvent, memo, type ReactNode } from 'react'
import { Face } from './face.tsx'
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
  /** For choosing several rows at once. */
  mark?: { checked: boolean; label: string; onChange: (id: string, checked: boolean) => void } | undefined
}

/** One question of a queue: number, facts, age, two lines of text. Its height never depends on its content. */
export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { id, href, number, meta, text, age, ageTone, tags, presence, current, changed, onSelect, mark } =
    props
  return (
    <div className="gl-row" data-current={current ? '' : undefined} data-changed={changed ? '' : undefined}>
      {mark ? (
        <label className="gl-row-mark">
          <input
            type="checkbox"
            checked={mark.checked}
            aria-label={mark.label}
            onChange={(event) => mark.onChange(id, event.currentTarget.checked)}
          />
        </label>
      ) : null}
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
        <span className="gl-row-text">{text}</span>
      </a>
    </div>
  )
})
