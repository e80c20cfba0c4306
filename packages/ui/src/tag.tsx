import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import type { Tone } from './tone.ts'

/** The states of a question, as on the wire, and what else is told about one in a word. */
export type TagState =
  | 'received'
  | 'held'
  | 'waiting'
  | 'assigned'
  | 'drafting'
  | 'submitted'
  | 'publishing'
  | 'published'
  | 'withdrawn'
  | 'declined'
  | 'linked'
  | 'handedOver'
  | 'retracted'
  | 'returned'
  | 'corrected'
  | 'due'
  | 'overdue'
  | 'confidential'
  | 'fact'

const looks: Record<TagState, { tone?: Tone; icon?: IconName }> = {
  received: {},
  held: { icon: 'pause' },
  waiting: { tone: 'wait', icon: 'clock' },
  assigned: { tone: 'wait', icon: 'arrow-right' },
  drafting: { tone: 'accent', icon: 'pencil' },
  submitted: { tone: 'wait', icon: 'document' },
  publishing: { tone: 'accent', icon: 'arrow-up' },
  published: { tone: 'live', icon: 'check' },
  withdrawn: { tone: 'declined', icon: 'undo' },
  declined: { tone: 'declined', icon: 'cross' },
  linked: { tone: 'live', icon: 'merge' },
  handedOver: { tone: 'declined', icon: 'arrow-right' },
  retracted: { tone: 'declined', icon: 'undo' },
  returned: { tone: 'wait', icon: 'undo' },
  corrected: { tone: 'amend', icon: 'pencil' },
  due: { tone: 'wait', icon: 'clock' },
  overdue: { tone: 'late', icon: 'warning' },
  confidential: { icon: 'lock' },
  fact: {},
}

/** One state or fact about a question, in words on a wash. */
export function Tag({ state, children }: { state: TagState; children: ReactNode }) {
  const { tone, icon } = looks[state]
  return (
    <span className="gl-tag" data-tone={tone}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  )
}
