import type { HistoryStep } from '@giaoluu/contract/question'

export type ActorWords = { question: { asker: string; system: string } }

/** Who did a step, by name without office. */
export function actorOf({ question }: ActorWords, { by, role }: Pick<HistoryStep, 'by' | 'role'>): string {
  if (by === null) return role === 'asker' ? question.asker : question.system
  return by.split(', ')[0] ?? by
}
