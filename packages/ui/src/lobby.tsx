import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { SkipLink } from './skip-link.tsx'
import { usePageTitle } from './use-page-title.ts'

/** What a page before the desk needs to know of its console. */
export type LobbyFrame = {
  words: { console: string; brand: string; brandLabel: string; skip: string }
  /** The address of the console. */
  home: string
  /** Language, theme. */
  tools: ReactNode
}

type LobbyProps = LobbyFrame & {
  /** The page's title; the console's own name where there is none. */
  title?: string | undefined
  children: ReactNode
}

/** What stands before the desk: a page of its own with mark, language and theme. */
export function Lobby({ words, home, tools, title, children }: LobbyProps) {
  usePageTitle([...(title === undefined ? [] : [title]), words.console, words.brand])
  return (
    <div className="gl-lobby">
      <SkipLink target="main">{words.skip}</SkipLink>
      <header>
        <Brand name={words.brand} href={home} label={words.brandLabel} />
        <div className="gl-lobby-tools">{tools}</div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
