import { stepSubjects } from '@giaoluu/client/console/step-subjects'
import { toldSteps } from '@giaoluu/client/console/told-steps'
import { verbWord } from '@giaoluu/client/console/verb-word'
import type { HistoryStep } from '@giaoluu/contract/question'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { Messages } from '../../messages/vi.ts'

/** How the question came here, oldest first; folded away, since the leader came to answer. */
export function QuestionHistory({ history }: { history: readonly HistoryStep[] }) {
  const { m } = useMessages()
  const { names } = useDeskHere()
  const steps = toldSteps(history)
  if (steps.length === 0) return null
  const day = (step: HistoryStep | undefined): string => (step ? dateDay(new Date(step.at)) : '')
  return (
    <details className="ld-more ld-history">
      <summary>{m.question.history(steps.length)}</summary>
      <ol>
        {steps.map((step, at) => (
          <li key={`${step.at} ${step.verb} ${step.by}`}>
            {day(step) === day(steps[at - 1]) ? null : <p className="ld-history-day">{day(step)}</p>}
            <time className="gl-num gl-muted" dateTime={step.at}>
              {clock(new Date(step.at))}
            </time>
            <span>
              {whoOf(m, step)}: {verbWord(m, step.verb)}
              {aboutOf(stepSubjects(m, step, names.unit))}
              {step.as === undefined ? null : ` ${m.question.signedAs(step.as)}`}
              {step.from !== null && step.to !== null && step.from !== step.to ? (
                <small> {m.question.becomes(m.states[step.from], m.states[step.to])}</small>
              ) : null}
              {step.reason === undefined ? null : <em> {step.reason}</em>}
              {step.note === undefined ? null : <q>{step.note}</q>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

const aboutOf = (subjects: readonly string[]): string | null =>
  subjects.length > 0 ? ` ${subjects.join(', ')}` : null

function whoOf(m: Messages, { by, role }: HistoryStep): string {
  if (by === null) return role === 'asker' ? m.question.asker : m.question.system
  const word = (m.question.roles as Readonly<Record<string, string>>)[role]
  // Offices often name the role already.
  return word === undefined || by.toLowerCase().includes(word) ? by : `${by} (${word})`
}
