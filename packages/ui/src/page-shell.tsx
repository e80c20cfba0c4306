import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { Button } from './button.tsx'
import { Face } from './face.tsx'
import { followsLink } from './follows-link.ts'
import { clockSeconds } from './format/clock-seconds.ts'
import { initials } from './format/initials.ts'
import { PracticeBand } from './practice-band.tsx'
import { SessionMark, type SessionMarkWords, type SessionStanding } from './session-mark.tsx'
import { SkipLink } from './skip-link.tsx'

type ShellWords = SessionMarkWords & {
  skip: string
  brand: string
  brandLabel: string
  /** The name of the console, the page's h1. */
  console: string
  signOut: string
  /** What the link on one's own name leads to. */
  toAccount: string
  practice: { word: string; words: string }
}

type PageShellProps = {
  words: ShellWords
  /** The address of the console. */
  home: string
  /** Goes there without loading the page. */
  onHome: () => void
  /** Shown where no session is open. */
  organisation?: string | undefined
  session?: (SessionStanding & { title: string; practice: boolean }) | undefined
  /** The time by the server's clock. */
  now: number
  /** The search field. */
  search?: ReactNode
  /** `office` is shown instead of the name where there is one. */
  person: { name: string; office?: string | undefined }
  /** The address of one's own account. */
  account: string
  onSignOut: () => void
  /** Other small controls before the person, such as the language. */
  tools?: ReactNode
  /** Connection line, other strips; the practice band comes by itself. */
  strips?: ReactNode
  /** The keys bar. */
  keys?: ReactNode
  children: ReactNode
}

/** The frame of a console: a top bar, strips, panes, keys. */
export function PageShell(props: PageShellProps) {
  const { words, session, person, search, tools, strips, keys, children } = props
  return (
    <div className="gl-console">
      <SkipLink target="main">{words.skip}</SkipLink>
      <header className="gl-topbar">
        <Brand
          name={words.brand}
          href={props.home}
          label={words.brandLabel}
          onClick={(event) => followsLink(event) && props.onHome()}
        />
        <h1>{words.console}</h1>
        <span className="gl-topbar-wide">{session?.title ?? props.organisation}</span>
        {session ? <SessionMark session={session} words={words} /> : null}
        <time className="gl-num gl-topbar-clock">{clockSeconds(new Date(props.now))}</time>
        {search ? <div className="gl-topbar-search">{search}</div> : null}
        <div className="gl-topbar-person">
          {tools}
          <a className="gl-topbar-account" href={props.account} title={words.toAccount}>
            <Face initials={initials(person.name)} />
            <span className="gl-topbar-name">{person.office || person.name}</span>
            <span className="gl-hidden">{words.toAccount}</span>
          </a>
          <Button kind="quiet" onClick={props.onSignOut}>
            {words.signOut}
          </Button>
        </div>
      </header>
      <div className="gl-console-strips">
        {session?.practice ? (
          <PracticeBand word={words.practice.word}>{words.practice.words}</PracticeBand>
        ) : null}
        {strips}
      </div>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <div className="gl-console-keys">{keys}</div>
    </div>
  )
}
