import { toldSteps } from '@giaoluu/client/console/told-steps'
import { verbWord } from '@giaoluu/client/console/verb-word'
import type { HistoryStep } from '@giaoluu/contract/question'
import { clock } from '@giaoluu/ui/format/clock'
import { Steps } from '@giaoluu/ui/steps'
import { useMessages } from '../messages/use-messages.ts'
import { actorOf } from './actor-of.ts'

/** The life of a question so far, closed until asked for. */
export function QuestionHistory({ history }: { history: readonly HistoryStep[] }) {
  const { m } = useMessages()
  const steps = toldSteps(history)
  if (steps.length === 0) return null
  return (
    <details className="md-details md-part">
      <summary>{m.question.history(steps.length)}</summary>
      <Steps
        label={m.detail.history}
        steps={steps.map((step, index) => ({
          key: `${step.at} ${step.verb}`,
          state: index === steps.length - 1 ? 'here' : 'done',
          time: { dateTime: step.at, text: clock(new Date(step.at)) },
          name: m.history(actorOf(m, step), verbWord(m, step.verb)),
          detail: [step.reason, step.note].filter(Boolean).join('. ') || undefined,
        }))}
      />
    </details>
  )
}
