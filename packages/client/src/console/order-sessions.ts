import type { SessionState, SessionSummary } from '@giaoluu/contract/session'

const RANK: Record<SessionState, number> = {
  open: 0,
  paused: 1,
  intakeClosed: 2,
  announced: 3,
  draft: 4,
  closed: 5,
  archived: 6,
}
/** The year-round desk stands behind the days that run or are to come. */
const STANDING = 3.5

const rank = ({ kind, state }: SessionSummary): number =>
  kind === 'standing' && state === 'open' ? STANDING : RANK[state]

/** Sessions as staff look for them: the open day first, then what comes next, then the past, newest first. */
export function orderSessions(sessions: readonly SessionSummary[]): SessionSummary[] {
  const opens = ({ opensAt }: SessionSummary): number => (opensAt === null ? 0 : Date.parse(opensAt))
  return sessions.toSorted((a, b) => {
    const past = RANK[a.state] >= RANK.closed
    return rank(a) - rank(b) || (past ? opens(b) - opens(a) : opens(a) - opens(b))
  })
}
