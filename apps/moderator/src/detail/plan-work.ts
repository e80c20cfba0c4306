import type { DeskRow } from '@giaoluu/contract/question'
import { type Plan, planAccept, planEdit, type Wish } from '../desk/plan.ts'
import type { Work } from './work.ts'

/** What sending the open work comes to: a plan, nothing to do, or what is still missing. */
export type Sending =
  | { kind: 'plan'; plan: Plan }
  | { kind: 'nothing' }
  | { kind: 'missing'; what: 'text' | 'decline-reason' | 'mask-reason' }

const send = (plan: Plan | null): Sending => (plan ? { kind: 'plan', plan } : { kind: 'nothing' })
const missing = (what: Extract<Sending, { kind: 'missing' }>['what']): Sending => ({ kind: 'missing', what })

/** Turns what was written into calls; `only` saves an edit and leaves the question where it is. */
export function planWork(row: DeskRow, work: Work, wish: Wish, only: boolean): Sending {
  switch (work.mode) {
    case 'edit': {
      const publicText = work.text.trim()
      if (publicText === '') return missing('text')
      return send(only ? planEdit(row, publicText) : planAccept(row, { ...wish, publicText }))
    }
    case 'decline': {
      if (work.reason === null) return missing('decline-reason')
      const note = work.note.trim()
      const body = {
        reason: work.reason,
        ...(note !== '' && { note }),
        ...(row.linked > 0 && { linked: work.linked }),
      }
      return send({ steps: [{ verb: 'decline', body }] })
    }
    case 'mask': {
      const publicText = work.text.trim()
      const reason = work.reason.trim()
      if (publicText === '') return missing('text')
      if (reason === '') return missing('mask-reason')
      return send({ steps: [{ verb: 'mask', body: { publicText, reason } }] })
    }
    case 'link':
      return { kind: 'nothing' }
  }
}
