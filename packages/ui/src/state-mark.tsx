import { Icon, type IconName } from './icon.tsx'
import type { Tone } from './tone.ts'

/** The states of a session, as on the wire. */
export type SessionState =
  | 'draft'
  | 'announced'
  | 'open'
  | 'paused'
  | 'intakeClosed'
  | 'closed'
  | 'archived'
  | 'standing'

const looks: Record<SessionState, { tone?: Tone; icon?: IconName }> = {
  draft: { icon: 'pencil' },
  announced: { tone: 'wait', icon: 'clock' },
  open: { tone: 'live' },
  paused: { tone: 'wait', icon: 'pause' },
  intakeClosed: { tone: 'wait', icon: 'circle-slash' },
  closed: { tone: 'declined', icon: 'check' },
  archived: { tone: 'declined', icon: 'document' },
  standing: { tone: 'live' },
}

/** The state of a session: an icon, or a rippling dot while it runs, beside its words. */
export function StateMark({ state, words }: { state: SessionState; words: string }) {
  const { tone, icon } = looks[state]
  return (
    <span className="gl-state" data-tone={tone}>
      {icon ? <Icon name={icon} /> : <span className="gl-dot" aria-hidden="true" />}
      {words}
    </span>
  )
}
