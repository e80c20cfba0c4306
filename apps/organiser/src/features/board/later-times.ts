import type { SessionState } from '@giaoluu/contract/session'
import { parseMoment } from '@giaoluu/ui/format/parse-moment'
import type { Moment } from '@giaoluu/ui/moment-field'
import { toMoment } from '../sessions/session-form.ts'

export type End = 'asksUntil' | 'closesAt'
export type LaterTimes = Record<End, Moment>
export type EndFault = { field: End; kind: 'unreadable' | 'not-later' | 'after-end' }

const ENDS: readonly End[] = ['asksUntil', 'closesAt']
const MINUTE = 60_000
const minute = (at: Date | string | null): number | null =>
  at === null ? null : Math.floor(new Date(at).getTime() / MINUTE)

/** The ends that go with the day as a whole. Once intake has ended it stays ended: moving its end would begin it anew. */
export const movingEnds = (state: SessionState): readonly End[] =>
  state === 'intakeClosed' ? ['closesAt'] : ENDS

/** The ends of a form later by so many minutes; what cannot be read stays. */
export function moveEnds(form: LaterTimes, ends: readonly End[], minutes: number): LaterTimes {
  const moved = { ...form }
  for (const field of ends) {
    const at = parseMoment(form[field].day, form[field].time)
    if (at) moved[field] = toMoment(new Date(at.getTime() + minutes * MINUTE).toISOString())
  }
  return moved
}

/** What later ends a form asks for; an end that was left as it is, is not sent. */
export function laterTimes(
  form: LaterTimes,
  present: Record<End, string | null>,
  now: number,
): { faults: EndFault[]; body: { [end in End]?: string } } {
  const faults: EndFault[] = []
  const body: { [end in End]?: string } = {}
  const meant: Record<End, Date | null> = { asksUntil: null, closesAt: null }
  for (const field of ENDS) {
    const at = parseMoment(form[field].day, form[field].time)
    meant[field] = at
    if (!at) {
      faults.push({ field, kind: 'unreadable' })
      continue
    }
    if (minute(at) === minute(present[field])) continue
    if (at.getTime() <= now || at.getTime() <= Date.parse(present[field] ?? ''))
      faults.push({ field, kind: 'not-later' })
    else body[field] = at.toISOString()
  }
  const { asksUntil, closesAt } = meant
  if (faults.length === 0 && asksUntil && closesAt && minute(asksUntil) !== minute(present.asksUntil))
    if (asksUntil > closesAt) faults.push({ field: 'asksUntil', kind: 'after-end' })
  return { faults, body }
}
