import { Brand } from '@giaoluu/ui/brand'
import { SkipLink } from '@giaoluu/ui/skip-link'
import type { ReactNode } from 'react'
import { LanguageButton } from '../language-button.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { usePageTitle } from '../use-page-title.ts'

/** What stands before the desk: a page of its own with mark, language and theme. */
export function Lobby({ title, children }: { title: string; children: ReactNode }) {
  const { m } = useMessages()
  usePageTitle(title === m.console ? [m.console] : [title, m.console])
  return (
    <div className="ld-lobby">
      <SkipLink target="main">{m.skip}</SkipLink>
      <header>
        <Brand name={m.brand} href="/leader/" label={m.brandLabel} />
        <span className="gl-end">
          <LanguageButton />
        </span>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
