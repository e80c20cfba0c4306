import type { DeskRow } from '@giaoluu/contract/question'
import type { Work } from './work.ts'

/** Whether naming the reason is all there is to say: nobody is linked and no note was begun. */
export const declinesAtOnce = (
  { linked }: Pick<DeskRow, 'linked'>,
  { note }: Extract<Work, { mode: 'decline' }>,
): boolean => linked === 0 && note.trim() === ''
