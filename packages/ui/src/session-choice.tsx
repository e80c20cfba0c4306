import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { clock } from './format/clock.ts'
import { clockOn } from './format/clock-on.ts'
import { dateWeekday } from './format/date-weekday.ts'
import type { Language } from './format/language.ts'
import { Lobby, type LobbyFrame } from './lobby.tsx'
import { SessionMark, type SessionMarkWords, type SessionStanding } from './session-mark.tsx'
import { Skeleton } from './skeleton.tsx'
import { Tag } from './tag.tsx'

type ChoiceWords = SessionMarkWords & {
  loading: string
  retry: string
  signOut: string
  toAccount: string
  failed: string
  errors: { unavailable: string }
  sessions: {
    title: string
    empty: string
    emptyCause: string
    from: (day: string, from: string, until: string) => string
    /** Until when it takes questions; not told where a console has no words for it. */
    asksUntil?: (time: string) => string
    practice: string
  }
}

type ListedSession = SessionStanding & {
  slug: string
  practice: boolean
  organisation: { name: string }
  opensAt: string | null
  closesAt: string | null
  closedAt?: string | undefined
  asksUntil: string | null
}

type SessionChoiceProps<S extends ListedSession> = Omit<LobbyFrame, 'words'> & {
  words: LobbyFrame['words'] & ChoiceWords
  language: Language
  state: 'loading' | 'failed' | 'ready'
  sessions: readonly S[]
  onRetry: () => void
  /** The link into a session, its title. */
  link: (session: S) => ReactNode
  /** Who is signed in, and the address of their account. */
  person: string
  account: string
  onSignOut: () => void
}

/** The sessions to choose from, in the order given. */
export function SessionChoice<S extends ListedSession>(props: SessionChoiceProps<S>) {
  const { words, home, tools, language, state, sessions, link } = props
  return (
    <Lobby words={words} home={home} tools={tools} title={words.sessions.title}>
      <h1 className="gl-title">{words.sessions.title}</h1>
      {state === 'loading' ? <Skeleton label={words.loading} /> : null}
      {state === 'failed' ? (
        <EmptyState title={words.failed} action={<Button onClick={props.onRetry}>{words.retry}</Button>}>
          {words.errors.unavailable}
        </EmptyState>
      ) : null}
      {state === 'ready' && sessions.length === 0 ? (
        <EmptyState title={words.sessions.empty}>{words.sessions.emptyCause}</EmptyState>
      ) : null}
      <ul className="gl-sessions">
        {sessions.map((session) => (
          <li key={session.slug}>
            {link(session)}
            {session.practice ? <Tag state="due">{words.sessions.practice}</Tag> : null}
            <SessionMark session={session} words={words} />
            <p className="gl-small gl-muted">{factsOf(session, words, language).join(' · ')}</p>
          </li>
        ))}
      </ul>
      <p className="gl-lobby-person">
        <a href={props.account}>
          {props.person}
          <span className="gl-hidden">, {words.toAccount}</span>
        </a>
        <Button kind="quiet" onClick={props.onSignOut}>
          {words.signOut}
        </Button>
      </p>
    </Lobby>
  )
}

function factsOf(session: ListedSession, { sessions }: ChoiceWords, language: Language): string[] {
  const { organisation, opensAt, closesAt, closedAt, asksUntil } = session
  const opens = opensAt ? new Date(opensAt) : null
  const at = (time: string) => clockOn(new Date(time), opens, language)
  const facts = [organisation.name]
  if (opens && closesAt)
    facts.push(sessions.from(dateWeekday(opens, language), clock(opens), at(closedAt ?? closesAt)))
  if (asksUntil && sessions.asksUntil) facts.push(sessions.asksUntil(at(asksUntil)))
  return facts
}
