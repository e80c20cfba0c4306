import type { SessionKind, SessionState } from '@giaoluu/contract/session'
import type { SessionTimes } from './session.ts'
import { withinReach } from './within-reach.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
// Vietnam has kept one offset since 1975.
const OFFSET = 7 * HOUR

export type Break = { from: Date; until: Date }
export type Plan = SessionTimes & { breaks: Break[] }

export const NO_TIMES: Plan = { asksFrom: null, asksUntil: null, opensAt: null, closesAt: null, breaks: [] }

const midnight = (at: Date): number => Math.floor((at.getTime() + OFFSET) / DAY) * DAY - OFFSET

/**
 * A day as it usually is: 8:00 to 12:00 and 13:00 to 17:00 in Vietnam, on the day of `opensAt`, tomorrow where nothing
 * is named. One that opens in the evening ends nine hours later and has no break.
 */
export function usualPlan(opensAt: Date | null, now: Date): Plan {
  const day = opensAt === null ? midnight(now) + DAY : midnight(opensAt)
  const at = (hour: number) => new Date(day + hour * HOUR)
  const opens = opensAt ?? at(8)
  const closes = opens < at(17) ? at(17) : new Date(opens.getTime() + 9 * HOUR)
  const lunch = opens < at(12) ? [{ from: at(12), until: at(13) }] : []
  return { asksFrom: opens, asksUntil: closes, opensAt: opens, closesAt: closes, breaks: lunch }
}

/** Another day's plan, moved to open at `opensAt`; where that is not named, tomorrow at the same time of day. */
export function movedPlan(plan: Plan, opensAt: Date | null, now: Date): Plan {
  if (plan.opensAt === null) return usualPlan(opensAt, now)
  const tomorrow = midnight(now) + DAY + (plan.opensAt.getTime() - midnight(plan.opensAt))
  const by = (opensAt?.getTime() ?? tomorrow) - plan.opensAt.getTime()
  const move = <T extends Date | null>(at: T): T => (at === null ? at : (new Date(at.getTime() + by) as T))
  return {
    asksFrom: move(plan.asksFrom),
    asksUntil: move(plan.asksUntil),
    opensAt: move(plan.opensAt),
    closesAt: move(plan.closesAt),
    breaks: plan.breaks.map(({ from, until }) => ({ from: move(from), until: move(until) })),
  }
}

/** The first thing that is wrong with the times of a session, by field; null where they make sense. */
export function planFault(kind: SessionKind, plan: Plan): { path: string; why: string } | null {
  const { asksFrom, asksUntil, opensAt, closesAt } = plan
  if (kind === 'standing') {
    for (const name of ['asksFrom', 'asksUntil', 'opensAt', 'closesAt'] as const)
      if (plan[name] !== null) return { path: name, why: 'a standing session has no times' }
    return plan.breaks.length > 0 ? { path: 'breaks', why: 'a standing session has no breaks' } : null
  }
  for (const name of ['asksFrom', 'asksUntil', 'opensAt', 'closesAt'] as const)
    if (!plan[name] || !withinReach(plan[name]))
      return { path: name, why: 'a day needs it, in this or the next century' }
  if (asksFrom === null || asksUntil === null || opensAt === null || closesAt === null) return null
  if (closesAt <= opensAt) return { path: 'closesAt', why: 'is not after the opening' }
  if (asksUntil <= asksFrom) return { path: 'asksUntil', why: 'is not after the first question' }
  if (asksUntil > closesAt) return { path: 'asksUntil', why: 'is after the end of the day' }
  const breaks = [...plan.breaks].sort((a, b) => a.from.getTime() - b.from.getTime())
  let last = opensAt
  for (const { from, until } of breaks) {
    if (until <= from) return { path: 'breaks', why: 'one ends before it begins' }
    if (from < last) return { path: 'breaks', why: 'they overlap or begin before the opening' }
    if (until > closesAt) return { path: 'breaks', why: 'one is after the end of the day' }
    last = until
  }
  return null
}

/** What of a session's settings can be changed. */
export type Setting = keyof Plan | 'title' | 'publishDelay' | 'secondSignature' | 'askFields'

const RUNNING: readonly Setting[] = ['title', 'breaks', 'publishDelay', 'askFields']

/**
 * Whether a setting may be changed in a state. Before the opening all of them; afterwards times move only by acts that
 * are announced, and who signs stays as it was when the first answer was written.
 */
export function editable(setting: Setting, state: SessionState): boolean {
  switch (state) {
    case 'draft':
    case 'announced':
      return true
    case 'open':
    case 'paused':
    case 'intakeClosed':
      return RUNNING.includes(setting)
    case 'closed':
      return setting === 'title'
    case 'archived':
      return false
  }
}
