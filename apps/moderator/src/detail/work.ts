import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import type { DeskRow } from '@giaoluu/contract/question'

/** What becomes of the questions linked to one that ends. */
export type LinkedFate = 'return' | 'same'

/** What a moderator has open on a question; `base` is the question as it was when the work began. */
export type Work = { base: DeskRow } & (
  | { mode: 'edit'; text: string }
  | { mode: 'decline'; reason: string | null; note: string; linked: LinkedFate }
  | { mode: 'link'; search: string; chosen?: string }
  | { mode: 'mask'; text: string; reason: string }
  | { mode: 'reopen'; reason: string }
  | { mode: 'withdraw'; reason: string }
  | { mode: 'handover'; to: string; code: string; reason: string; note: string; linked: LinkedFate }
  /** The day as it is typed. */
  | { mode: 'answerLater'; day: string }
)

/** Whether leaving the work would lose something that was typed. */
export function isUnfinished(work: Work): boolean {
  switch (work.mode) {
    case 'edit':
    case 'mask':
      return work.text !== publicTextOf(work.base)
    case 'decline':
      return work.reason !== null || work.note !== ''
    case 'reopen':
    case 'withdraw':
      return work.reason !== ''
    case 'handover':
      return `${work.to}${work.code}${work.reason}${work.note}` !== ''
    case 'answerLater':
      return work.day !== ''
    case 'link':
      return false
  }
}
