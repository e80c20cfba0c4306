import type { HistoryStep } from '@giaoluu/contract/question'
import { type ActorWords, actorOf } from './actor-of.ts'

/** Who took a question over from whoever reads, and why; undefined unless that is what happened to the claim last ([MC2]). */
export function takenOver(
  history: readonly HistoryStep[],
  reader: string,
  words: ActorWords,
): { by: string; reason: string } | undefined {
  const last = history.findLast(({ verb }) => verb === 'claim' || verb === 'release')
  if (last?.verb !== 'claim' || last.takenFrom?.split(', ')[0] !== reader) return undefined
  return { by: actorOf(words, last), reason: last.note ?? '' }
}
