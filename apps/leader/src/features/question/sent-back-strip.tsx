import type { HistoryStep } from '@giaoluu/contract/question'
import { Strip } from '@giaoluu/ui/strip'
import { useMessages } from '../../messages/use-messages.ts'
import type { Messages } from '../../messages/vi.ts'

/** Steps that are no answer to somebody's note. */
const PASSING = new Set(['claim', 'release', 'lapse', 'assign', 'accept', 'edit', 'contact', 'draft', 'undo'])

/** Why the question came back, as long as nobody has submitted or published since. */
export function SentBackStrip({ history }: { history: readonly HistoryStep[] }) {
  const { m } = useMessages()
  const last = history.findLast(({ verb }) => !PASSING.has(verb))
  const words = last?.note === undefined ? null : wordsOf(m, last, last.note)
  if (words === null) return null
  return (
    <Strip tone="amend" icon="undo">
      {words}
    </Strip>
  )
}

function wordsOf(m: Messages, { verb, by }: HistoryStep, note: string): string | null {
  if (verb === 'sendback') return m.question.sentBack(by ?? m.question.system, note)
  if (verb === 'return') return m.question.returnedBefore(note)
  return verb === 'reopen' ? m.question.reopened(note) : null
}
