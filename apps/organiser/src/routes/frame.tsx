import { useAtDesk } from '@giaoluu/client/console/account-context'
import { ACCOUNT, homeOf } from '@giaoluu/client/console/consoles'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { PageShell } from '@giaoluu/ui/page-shell'
import type { SessionStanding } from '@giaoluu/ui/session-mark'
import { usePageTitle } from '@giaoluu/ui/use-page-title'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { organisedBy } from '../features/people/organised-by.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Tools } from '../tools.tsx'
import { RefreshStrip } from './refresh-strip.tsx'

type FrameProps = {
  /** The page's own title. */
  title: string
  /** The session it is about, where it is about one. */
  session?:
    | (SessionStanding & {
        slug: string
        title: string
        practice: boolean
        organisation: { slug: string }
      })
    | undefined
  /** The slug of the organisation it is about. */
  organisation?: string | undefined
  strips?: ReactNode
  children: ReactNode
}

/** The frame of every page of the console: where one is, and the ways to the other pages. */
export function Frame({ title, session, organisation, strips, children }: FrameProps) {
  const { m } = useMessages()
  const { me, signOut } = useAtDesk()
  const navigate = useNavigate()
  const now = useServerNow(1000)
  const own = organisedBy(me)
  // With several, only the list of sessions says which is which.
  const owner = organisation ?? (own.length === 1 ? own[0] : undefined)
  // Whoever moderates comes here to enter questions only; the rest is not theirs.
  const visits = session ? !own.includes(session.organisation.slug) : own.length === 0
  const words = visits ? { ...m, console: m.moderatorConsole } : m
  usePageTitle([title, ...(session ? [session.title] : []), words.console, m.brand])
  return (
    <PageShell
      words={words}
      home={visits ? homeOf('moderator') : homeOf('organiser')}
      onHome={() => (visits ? window.location.assign(homeOf('moderator')) : void navigate({ to: '/' }))}
      session={session}
      now={now}
      person={{ name: me.name }}
      account={ACCOUNT}
      onSignOut={signOut}
      tools={<Tools />}
      strips={strips === undefined ? <RefreshStrip /> : strips}
    >
      <nav className="gl-parts" aria-label={m.nav.label}>
        {visits ? null : (
          <Link to="/" activeOptions={{ exact: true }}>
            {m.nav.sessions}
          </Link>
        )}
        {session && visits ? <VisitorParts session={session.slug} /> : null}
        {session && !visits ? <SessionParts session={session.slug} /> : null}
        {owner && !session ? (
          <>
            <Link
              to="/organisations/$organisation"
              params={{ organisation: owner }}
              activeOptions={{ exact: true }}
            >
              {m.nav.organisation}
            </Link>
            <Link to="/organisations/$organisation/people" params={{ organisation: owner }}>
              {m.nav.people}
            </Link>
          </>
        ) : null}
        {session ? null : <Link to="/account">{m.nav.account}</Link>}
      </nav>
      <div className="gl-part">{children}</div>
    </PageShell>
  )
}

function VisitorParts({ session }: { session: string }) {
  const { m } = useMessages()
  return (
    <>
      <a href={`${homeOf('moderator')}${session}`}>{m.consoles.moderator}</a>
      <Link to="/sessions/$session/entry" params={{ session }}>
        {m.nav.entry}
      </Link>
    </>
  )
}

function SessionParts({ session }: { session: string }) {
  const { m } = useMessages()
  const params = { session }
  return (
    <>
      <Link to="/sessions/$session" params={params} activeOptions={{ exact: true }}>
        {m.nav.board}
      </Link>
      <Link to="/sessions/$session/setup" params={params}>
        {m.nav.setup}
      </Link>
      <Link to="/sessions/$session/entry" params={params}>
        {m.nav.entry}
      </Link>
      <Link to="/sessions/$session/close" params={params}>
        {m.nav.close}
      </Link>
      <Link to="/sessions/$session/report" params={params}>
        {m.nav.report}
      </Link>
    </>
  )
}
