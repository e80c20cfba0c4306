import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import type { Messages } from '../messages/vi.ts'
import { actorOf } from './actor-of.ts'

/** The name of whoever holds a question: the row knows a username only, its history the name. */
export function holderOf(row: DeskRow, question: DeskQuestion | undefined, m: Messages): string | undefined {
  if (!row.claim || question?.claim?.by !== row.claim.by) return undefined
  const step = question.history.findLast(({ verb }) => verb === 'claim')
  return step ? actorOf(m, step) : undefined
}
