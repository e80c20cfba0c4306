import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import { type ActorWords, actorOf } from './actor-of.ts'

/** The name of whoever holds a question: the row knows a username only, the history that was read of it the name. */
export function holderOf(
  row: DeskRow,
  read: DeskQuestion | undefined,
  words: ActorWords,
): string | undefined {
  if (!row.claim || read?.claim?.by !== row.claim.by) return undefined
  const step = read.history.findLast(({ verb }) => verb === 'claim')
  return step && actorOf(words, step)
}
