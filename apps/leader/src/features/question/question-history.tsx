import { toldSteps } from '@giaoluu/client/console/told-steps'
import { verbWord } from '@giaoluu/client/console/verb-word'
import type { HistoryStep } from '@giaoluu/contract/question'
import { clock } from '@giaoluu/ui/format/clock'
import { useMessages } from '../../messages/use-messages.ts'

/** How the question came here, oldest first; folded away, since the leader came to answer. */
export function QuestionHistory({ history }: { history: readonly HistoryStep[] }) {
  const { m } = useMessages()
  const steps = toldSteps(history)
  if (steps.length === 0) return null
  return (
    <details className="ld-more ld-history">
      <summary>{m.question.history(steps.length)}</summary>
      <ol>
        {steps.map((step) => (
          <li key={`${step.at} ${step.verb} ${step.by}`}>
            <time className="gl-num gl-muted" dateTime={step.at}>
              {clock(new Date(step.at))}
            </time>
            <span>
              {step.by ?? (step.role === 'asker' ? m.question.asker : m.question.system)}:{' '}
              {verbWord(m, step.verb)}
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
