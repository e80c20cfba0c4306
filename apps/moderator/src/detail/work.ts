import type { DeskRow } from '@giaoluu/contract/question'

/** What a moderator has open on a question; `base` is the question as it was when the work began. */
export type Work = { base: DeskRow } & (
  | { mode: 'edit'; text: string }
  | { mode: 'decline'; reason: string | null; note: string; linked: 'return' | 'same' }
  | { mode: 'link'; search: string }
  | { mode: 'mask'; text: string; reason: string }
)

/** The text people will read. */
export const publicTextOf = (row: Pick<DeskRow, 'publicText' | 'text'>): string => row.publicText ?? row.text

/** Whether leaving the work would lose something that was typed. */
export function isUnfinished(work: Work): boolean {
  switch (work.mode) {
    case 'edit':
    case 'mask':
      return work.text !== publicTextOf(work.base)
    case 'decline':
      return work.reason !== null || work.note !== ''
    case 'link':
      return false
  }
}
