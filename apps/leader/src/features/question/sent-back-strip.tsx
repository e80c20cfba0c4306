import type { HistoryStep } from '@giaoluu/contract/question'
import { Strip } from '@giaoluu/ui/strip'
import { useMessages } from '../../messages/use-messages.ts'

/** Steps that are no answer to somebody's note. */
const PASSING = new Set(['claim', 'release', 'lapse', 'assign', 'accept', 'edit', 'contact', 'draft', 'undo'])

/** Why the question came back, as long as nobody has submitted or published since. */
export function SentBackStrip({ history }: { history: readonly HistoryStep[] }) {
  const { m } = useMessages()
  const last = history.findLast(({ verb }) => !PASSING.has(verb))
  if (!last?.note || (last.verb !== 'sendback' && last.verb !== 'return' && last.verb !== 'reopen'))
    return null
  return (
    <Strip tone="amend" icon="undo">
      {m.question.sentBack(last.by ?? m.question.system, last.note)}
    </Strip>
  )
}
