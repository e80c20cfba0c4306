import type { SessionKind, SessionState } from '@giaoluu/contract/session'
import type { SessionSetup } from '@giaoluu/contract/session-setup'
import { ENTERING_STATES, type LifeVerb, SESSION_TABLE } from '@giaoluu/domain/session'
import { editable, planFault, type Setting } from '@giaoluu/domain/session-plan'

// The tables by which the server refuses, for the buttons and fields that are then not offered.

/** What a day has and the year-round desk has not. */
const OF_A_DAY: readonly LifeVerb[] = ['endIntake', 'extend']

/** Whether an act on a session is possible in its present state. */
export const mayLive = (
  verb: LifeVerb,
  { kind, state }: { kind: SessionKind; state: SessionState },
): boolean => SESSION_TABLE[verb].includes(state) && !(kind === 'standing' && OF_A_DAY.includes(verb))

/** Whether questions that came another way are entered in a state. */
export const takesEntries = (state: SessionState): boolean => ENTERING_STATES.includes(state)

/** Whether a setting may be changed in a state. */
export const mayChange = (setting: Setting, state: SessionState): boolean => editable(setting, state)

type Times = Pick<SessionSetup, 'kind' | 'asksFrom' | 'asksUntil' | 'opensAt' | 'closesAt' | 'breaks'>

/** The first field whose times make no sense together; null where all do. */
export function faultyTime({ kind, breaks, ...times }: Times): string | null {
  const date = (time: string | null): Date | null => (time === null ? null : new Date(time))
  const fault = planFault(kind, {
    asksFrom: date(times.asksFrom),
    asksUntil: date(times.asksUntil),
    opensAt: date(times.opensAt),
    closesAt: date(times.closesAt),
    breaks: breaks.map(({ from, until }) => ({ from: new Date(from), until: new Date(until) })),
  })
  return fault?.path ?? null
}
