import type { MouseEventHandler } from 'react'
import type { Tone } from './tone.ts'

/** One queue: its name, how many wait in it, and a word about the oldest. */
export type QueueLink = {
  key: string
  href: string
  label: string
  count: string
  note?: string | undefined
  noteTone?: Tone | undefined
  current?: boolean | undefined
  onClick?: MouseEventHandler<HTMLAnchorElement> | undefined
}

/** Queues that belong together, under a title or none. */
export type QueueGroup = { key: string; title?: string | undefined; links: readonly QueueLink[] }

/** The queues of a console. */
export function QueueNav({ label, groups }: { label: string; groups: readonly QueueGroup[] }) {
  return (
    <nav className="gl-queues" aria-label={label}>
      {groups.map((group) => (
        <div key={group.key}>
          {group.title ? <h2>{group.title}</h2> : null}
          <ul>
            {group.links.map((link) => (
              <li key={link.key}>
                <a href={link.href} aria-current={link.current ? 'page' : undefined} onClick={link.onClick}>
                  <span>{link.label}</span>
                  <span className="gl-num">{link.count}</span>
                  {link.note ? <small data-tone={link.noteTone}>{link.note}</small> : null}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
