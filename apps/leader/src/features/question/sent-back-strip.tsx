import type { HistoryStep } from '@giaoluu/contract/question'
import { Strip } from '@giaoluu/ui/strip'
import { useMessages } from '../../messages/use-messages.ts'
import type { Messages } from '../../messages/vi.ts'
import { cameBack } from './came-back.ts'

/** Why the question came back, as long as nobody has submitted or published since. */
export function SentBackStrip({ history }: { history: readonly HistoryStep[] }) {
  const { m } = useMessages()
  const step = cameBack(history)
  if (step?.note === undefined) return null
  return (
    <Strip tone="amend" icon="undo">
      {wordsOf(m, step, step.note)}
    </Strip>
  )
}

function wordsOf(m: Messages, { verb, by }: HistoryStep, note: string): string {
  if (verb === 'sendback') return m.question.sentBack(by ?? m.question.system, note)
  return verb === 'return' ? m.question.returnedBefore(note) : m.question.reopened(note)
}
