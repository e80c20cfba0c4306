import type { HistoryStep } from '@giaoluu/contract/question'
import type { Messages } from '../messages/vi.ts'

/** Who did a step, by name without office. */
export function actorOf(m: Messages, { by, role }: Pick<HistoryStep, 'by' | 'role'>): string {
  if (by === null) return role === 'asker' ? m.question.asker : m.question.system
  return by.split(', ')[0] ?? by
}
