import type { HistoryStep } from '@giaoluu/contract/question'

const BACK = new Set(['sendback', 'return', 'reopen'])
const ON = new Set(['submit', 'publish'])

/** The step that brought a question back, until somebody submits or publishes; null when it came for the first time. */
export function cameBack(history: readonly HistoryStep[]): HistoryStep | null {
  const last = history.findLast(({ verb }) => BACK.has(verb) || ON.has(verb))
  return last && BACK.has(last.verb) ? last : null
}
