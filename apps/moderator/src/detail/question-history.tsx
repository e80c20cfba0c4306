import { actorOf } from '@giaoluu/client/console/actor-of'
import { stepSubjects } from '@giaoluu/client/console/step-subjects'
import { toldSteps } from '@giaoluu/client/console/told-steps'
import { verbWord } from '@giaoluu/client/console/verb-word'
import { serverNow } from '@giaoluu/client/server-clock'
import type { HistoryStep } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { Steps } from '@giaoluu/ui/steps'
import { useState } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'

/** What happened last is what matters for the next decision. */
const LAST = 3

/** The life of a question: who decided what, when, in what role and why; the last steps until all are asked for. */
export function QuestionHistory({ history }: { history: readonly HistoryStep[] }) {
  const { m } = useMessages()
  const { names } = useTriage()
  const [all, setAll] = useState(false)
  const steps = toldSteps(history)
  if (steps.length === 0) return null
  const shown = all ? steps : steps.slice(-LAST)
  const today = dateDay(new Date(serverNow()))
  return (
    <section className="md-part md-history" aria-labelledby="history">
      <div className="md-line">
        <h3 id="history">{m.detail.history}</h3>
        {steps.length > LAST ? (
          <Button kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? m.history.last : m.history.all(steps.length)}
          </Button>
        ) : null}
      </div>
      <Steps
        label={m.detail.history}
        steps={shown.map((step) => {
          const at = new Date(step.at)
          const day = dateDay(at)
          return {
            key: `${step.at} ${step.verb}`,
            state: step === steps.at(-1) ? 'here' : 'done',
            time: { dateTime: step.at, text: day === today ? clock(at) : `${clock(at)} ${day.slice(0, 5)}` },
            name: m.history.step(
              actorOf(m, step),
              [verbWord(m, step.verb), stepSubjects(m, step, names.unit).join(', ')].join(' ').trim(),
            ),
            detail: <StepDetail step={step} />,
          }
        })}
      />
    </section>
  )
}

function StepDetail({ step }: { step: HistoryStep }) {
  const { m } = useMessages()
  const { by, role, as, from, to, reason, note } = step
  const facts = [
    by === null ? undefined : m.history.roles[role],
    as === undefined ? undefined : m.history.as(as),
    from !== null && to !== null && from !== to ? m.history.moved(m.states[from], m.states[to]) : undefined,
  ].filter((fact) => fact !== undefined)
  const words = [reason, note].filter((each) => each !== undefined && each !== '')
  return (
    <>
      {facts.length > 0 ? <span className="gl-muted">{facts.join(' · ')}</span> : null}
      {words.map((each) => (
        <span key={each} className="md-history-words">
          {each}
        </span>
      ))}
    </>
  )
}
