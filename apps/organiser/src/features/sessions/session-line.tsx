import type { SessionSummary } from '@giaoluu/contract/session'
import { SessionMark } from '@giaoluu/ui/session-mark'
import { Tag } from '@giaoluu/ui/tag'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { sessionWhen } from './session-when.ts'

/** One session of the list: what it is, how it stands, and the ways into it. */
export function SessionLine({ session }: { session: SessionSummary }) {
  const { m, language } = useMessages()
  const { slug, title, kind, practice, state } = session
  const when = kind === 'standing' ? null : sessionWhen(session, m.setup, language)
  const params = { session: slug }
  return (
    <li>
      <div>
        <Link
          className="og-session-title"
          to={state === 'draft' ? '/sessions/$session/setup' : '/sessions/$session'}
          params={params}
        >
          {title}
        </Link>
        <p className="og-session-marks">
          <SessionMark session={session} words={m} />
          {practice ? <Tag state="due">{m.setup.practice}</Tag> : null}
          {when ? <span className="gl-muted">{when}</span> : null}
        </p>
      </div>
      <p className="og-session-ways">
        <Link to="/sessions/$session/setup" params={params} aria-label={`${m.setup.toSetup}: ${title}`}>
          {m.setup.toSetup}
        </Link>
        <Link to="/sessions/$session/report" params={params} aria-label={`${m.setup.toReport}: ${title}`}>
          {m.setup.toReport}
        </Link>
      </p>
    </li>
  )
}
