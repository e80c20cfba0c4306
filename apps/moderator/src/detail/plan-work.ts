import type { DeskRow } from '@giaoluu/contract/question'
import { type Plan, type PlanStep, planAccept, planEdit, type Wish } from '../desk/plan.ts'
import { parseDay } from './due-date.ts'
import type { Work } from './work.ts'

/** What sending the open work comes to: a plan, nothing to do, or what is still missing. */
export type Sending =
  | { kind: 'plan'; plan: Plan }
  | { kind: 'nothing' }
  | {
      kind: 'missing'
      what: 'text' | 'decline-reason' | 'mask-reason' | 'reason' | 'office' | 'day' | 'past'
    }

const send = (plan: Plan | null): Sending => (plan ? { kind: 'plan', plan } : { kind: 'nothing' })
const one = (step: PlanStep): Sending => send({ steps: [step] })
const missing = (what: Extract<Sending, { kind: 'missing' }>['what']): Sending => ({ kind: 'missing', what })

type Options = {
  /** Saves an edit and leaves the question where it is. */
  only?: boolean
  now: number
}

/** Turns what was written into calls. */
export function planWork(row: DeskRow, work: Work, wish: Wish, { only = false, now }: Options): Sending {
  const linked = 'linked' in work && row.linked > 0 ? { linked: work.linked } : {}
  switch (work.mode) {
    case 'edit': {
      const publicText = work.text.trim()
      if (publicText === '') return missing('text')
      return send(only ? planEdit(row, publicText) : planAccept(row, { ...wish, publicText }))
    }
    case 'decline': {
      if (work.reason === null) return missing('decline-reason')
      return one({ verb: 'decline', body: { reason: work.reason, ...given('note', work.note), ...linked } })
    }
    case 'mask': {
      const publicText = work.text.trim()
      const reason = work.reason.trim()
      if (publicText === '') return missing('text')
      if (reason === '') return missing('mask-reason')
      return one({ verb: 'mask', body: { publicText, reason } })
    }
    case 'reopen':
    case 'withdraw': {
      const reason = work.reason.trim()
      return reason === '' ? missing('reason') : one({ verb: work.mode, body: { reason } })
    }
    case 'handover': {
      const to = work.to.trim()
      if (to === '') return missing('office')
      const { code, reason, note } = work
      const words = { ...given('code', code), ...given('reason', reason), ...given('note', note) }
      const body = { to, ...words, ...linked }
      return one({ verb: 'handover', body })
    }
    case 'answerLater': {
      const due = parseDay(work.day)
      if (!due) return missing('day')
      return due.getTime() <= now
        ? missing('past')
        : one({ verb: 'answerLater', body: { dueAt: due.toISOString() } })
    }
    case 'link':
      return { kind: 'nothing' }
  }
}

/** A field that is left out when nothing stands in it. */
const given = <K extends string>(name: K, value: string): { [N in K]?: string } =>
  value.trim() === '' ? {} : ({ [name]: value.trim() } as { [N in K]?: string })
