import { mayLive } from '@giaoluu/client/console/session-rules'
import { ControlList } from '@giaoluu/ui/control-row'
import { number } from '@giaoluu/ui/format/number'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { ExtendControl } from './extend-control.tsx'
import { EndIntakeControl, IntakeControl, OpenControl } from './intake-controls.tsx'
import { NamesControl } from './names-control.tsx'
import { NoticeControl } from './notice-control.tsx'
import { SlowControl } from './slow-control.tsx'
import { useBalance } from './use-balance.ts'

/** What can be done to the running session: each a press, with what it will do beside it ([OC2]). */
export function ControlsPart({ session }: { session: OrganisedSession }) {
  const { m, language } = useMessages()
  const w = m.board.controls
  const { slug, state } = session.desk
  const open = useBalance(session.desk).data?.open
  const over = state === 'closed' || state === 'archived'
  const params = { session: slug }
  return (
    <section className="og-side-part" aria-labelledby="board-controls">
      <h3 id="board-controls" className="gl-heading">
        {w.title}
      </h3>
      {state === 'draft' ? (
        <p className="gl-muted">
          {w.draft}{' '}
          <Link to="/sessions/$session/setup" params={params}>
            {w.toSetup}
          </Link>
        </p>
      ) : null}
      {over ? <p className="gl-muted">{w.over}</p> : null}
      <ControlList>
        <OpenControl session={session} />
        <IntakeControl session={session} />
        <EndIntakeControl session={session} />
        <ExtendControl session={session} />
        <NamesControl session={session} />
        {over || state === 'draft' ? null : <SlowControl session={session} />}
        {over || state === 'draft' ? null : <NoticeControl session={session} />}
      </ControlList>
      {mayLive('close', session.desk) ? (
        <div className="og-close-way">
          <Link className="gl-button" data-kind="danger" to="/sessions/$session/close" params={params}>
            {w.close}
          </Link>
          {open === undefined ? null : (
            <p className="gl-small gl-muted">
              {open === 0 ? w.closeNoteNone : w.closeNote(number(open, language))}
            </p>
          )}
        </div>
      ) : null}
    </section>
  )
}
