import type { MouseEventHandler, ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { Button } from './button.tsx'
import { Face } from './face.tsx'
import { SkipLink } from './skip-link.tsx'

type PageShellProps = {
  skipWords: string
  brand: string
  brandHref: string
  brandLabel: string
  onBrandClick?: MouseEventHandler<HTMLAnchorElement> | undefined
  /** The name of the console, the page's h1. */
  title: string
  organisation: string
  /** The session's title. */
  session?: string | undefined
  /** A StateMark. */
  state?: ReactNode
  /** "10:12:41". */
  clock?: string | undefined
  /** The search field. */
  search?: ReactNode
  person: { name: string; initials: string }
  signOut: { label: string; onSignOut: () => void }
  /** Other small controls before the person, such as the language. */
  tools?: ReactNode
  /** Connection line, practice band, other strips. */
  strips?: ReactNode
  /** The keys bar. */
  keys?: ReactNode
  children: ReactNode
}

/** The frame of a console: a top bar, strips, panes, keys. */
export function PageShell(props: PageShellProps) {
  const { person, signOut, session, state, clock, search, tools, strips, keys, children } = props
  return (
    <div className="gl-console">
      <SkipLink target="main">{props.skipWords}</SkipLink>
      <header className="gl-topbar">
        <Brand
          name={props.brand}
          href={props.brandHref}
          label={props.brandLabel}
          onClick={props.onBrandClick}
        />
        <h1>{props.title}</h1>
        <span className="gl-topbar-wide">{session ?? props.organisation}</span>
        {state}
        {clock ? <time className="gl-num gl-topbar-clock">{clock}</time> : null}
        {search ? <div className="gl-topbar-search">{search}</div> : null}
        <div className="gl-topbar-person">
          {tools}
          <Face initials={person.initials} />
          <span className="gl-topbar-name">{person.name}</span>
          <Button kind="quiet" onClick={signOut.onSignOut}>
            {signOut.label}
          </Button>
        </div>
      </header>
      <div className="gl-console-strips">{strips}</div>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <div className="gl-console-keys">{keys}</div>
    </div>
  )
}
