import type { HistoryStep } from '@giaoluu/contract/question'
import { clock } from '@giaoluu/ui/format/clock'
import { useMessages } from '../../messages/use-messages.ts'

/** How the question came here, oldest first; folded away, since the leader came to answer. */
export function QuestionHistory({ history }: { history: readonly HistoryStep[] }) {
  const { m } = useMessages()
  if (history.length === 0) return null
  return (
    <details className="ld-more ld-history">
      <summary>{m.question.history(history.length)}</summary>
      <ol>
        {history.map((step) => (
          <li key={`${step.at} ${step.verb} ${step.by}`}>
            <time className="gl-num gl-muted" dateTime={step.at}>
              {clock(new Date(step.at))}
            </time>
            <span>
              {step.by ?? (step.role === 'asker' ? m.question.asker : m.question.system)}:{' '}
              {m.verbs[step.verb] ?? step.verb}
              {step.as === undefined ? null : ` ${m.question.signedAs(step.as)}`}
              {step.reason === undefined ? null : <em> {step.reason}</em>}
              {step.note === undefined ? null : <q>{step.note}</q>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
