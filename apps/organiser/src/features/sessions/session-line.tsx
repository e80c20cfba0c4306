import type { SessionSummary } from '@giaoluu/contract/session'
import { clock } from '@giaoluu/ui/format/clock'
import { dateWeekday } from '@giaoluu/ui/format/date-weekday'
import { SessionMark } from '@giaoluu/ui/session-mark'
import { Tag } from '@giaoluu/ui/tag'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'

/** One session of the list: what it is, how it stands, and the ways into it. */
export function SessionLine({ session }: { session: SessionSummary }) {
  const { m, language } = useMessages()
  const { slug, title, kind, practice, opensAt, closesAt, state } = session
  const at = (time: string) => clock(new Date(time))
  const when =
    kind === 'standing'
      ? null
      : opensAt && closesAt
        ? m.setup.times(dateWeekday(new Date(opensAt), language), at(opensAt), at(closesAt))
        : m.setup.noTimes
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
