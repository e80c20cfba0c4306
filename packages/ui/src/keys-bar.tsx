import type { ReactNode } from 'react'
import { KeyCap } from './key-cap.tsx'

/** One or more keys and what they do. */
export type KeyHelp = { keys: readonly string[]; words: string }

type KeysBarProps = {
  label: string
  keys: readonly KeyHelp[]
  /** At the end, such as a button for all shortcuts. */
  end?: ReactNode
}

/** The keys of this screen; hidden on narrow screens and where nothing points finely. */
export function KeysBar({ label, keys, end }: KeysBarProps) {
  return (
    <section className="gl-keys" aria-label={label}>
      <ul>
        {keys.map((help) => (
          <li key={help.words}>
            {help.keys.map((key) => (
              <KeyCap key={key}>{key}</KeyCap>
            ))}
            <span>{help.words}</span>
          </li>
        ))}
      </ul>
      {end}
    </section>
  )
}
