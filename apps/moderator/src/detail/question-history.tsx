import type { HistoryStep } from '@giaoluu/contract/question'
import { clock } from '@giaoluu/ui/format/clock'
import { Steps } from '@giaoluu/ui/steps'
import { useMessages } from '../messages/use-messages.ts'
import { verbWord } from '../messages/vi.ts'
import { actorOf } from './actor-of.ts'

/** Holding and letting go says nothing about the question, unless a reason was given. */
const NOISE = new Set(['claim', 'release', 'lapse'])

/** The life of a question so far, closed until asked for. */
export function QuestionHistory({ history }: { history: readonly HistoryStep[] }) {
  const { m } = useMessages()
  const steps = history.filter(({ verb, note }) => !NOISE.has(verb) || note !== undefined)
  if (steps.length === 0) return null
  return (
    <details className="md-details md-part">
      <summary>{m.detail.showHistory(steps.length)}</summary>
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
