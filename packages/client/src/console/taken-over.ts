import type { Me } from '@giaoluu/contract/people'
import type { HistoryStep } from '@giaoluu/contract/question'
import { type ActorWords, actorOf } from './actor-of.ts'

/** Who took a question over from whoever reads, and why; undefined unless that is what happened to the claim last ([MC2]). */
export function takenOver(
  history: readonly HistoryStep[],
  { name, title }: Pick<Me, 'name' | 'title'>,
  words: ActorWords,
): { by: string; reason: string } | undefined {
  const last = history.findLast(({ verb }) => verb === 'claim' || verb === 'release')
  // As the history names people.
  const reader = title ? `${name}, ${title}` : name
  if (last?.verb !== 'claim' || last.takenFrom !== reader) return undefined
  return { by: actorOf(words, last), reason: last.note ?? '' }
}
