import type { ReactNode } from 'react'
import type { QaTime } from './qa.tsx'

/** One step on the way of a question. */
export type Step = {
  key: string
  state: 'done' | 'here' | 'ahead'
  /** When it happened; for what is to come, a word such as "chưa". */
  time: QaTime | string
  name: string
  detail?: ReactNode
}

/** The way of a question, the day gauge standing up. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className="gl-steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.key} data-state={step.state} aria-current={step.state === 'here' ? 'step' : undefined}>
          {typeof step.time === 'string' ? (
            <span className="gl-steps-time">{step.time}</span>
          ) : (
            <time className="gl-steps-time" dateTime={step.time.dateTime}>
              {step.time.text}
            </time>
          )}
          <div>
            <b>{step.name}</b>
            {step.detail ? <p>{step.detail}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
