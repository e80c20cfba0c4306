import type { ReactNode } from 'react'
import { ButtonLink } from './button-link.tsx'
import { type SessionState, StateMark } from './state-mark.tsx'

/** One count as part of a sentence: the number, then its words. */
export type SessionCount = { key: string; value: string; words: string }

type SessionHeaderProps = {
  headingId: string
  state: SessionState
  stateWords: string
  /** The next time that matters, such as "Nhận câu hỏi đến 16:30, kết thúc lúc 17:00". */
  next?: ReactNode
  title: string
  /** The date and who answers. */
  when?: ReactNode
  counts: readonly SessionCount[]
  /** The one primary action; `note` says what to expect, such as sending later. */
  action?: { href: string; label: string; primary: boolean; note?: string | undefined } | undefined
  gauge?: ReactNode
}

/** The head of a session's page: state, title, counts, the ask button and the gauge. */
export function SessionHeader(props: SessionHeaderProps) {
  const { headingId, state, stateWords, next, title, when, counts, action, gauge } = props
  return (
    <section className="gl-session gl-page" aria-labelledby={headingId}>
      <div className="gl-session-top">
        <div>
          <p className="gl-session-state">
            <StateMark state={state} words={stateWords} />
            {next ? <span className="gl-muted">{next}</span> : null}
          </p>
          <h1 id={headingId}>{title}</h1>
          {when ? <p className="gl-session-when">{when}</p> : null}
        </div>
        {action ? (
          <div className="gl-session-action">
            <ButtonLink kind={action.primary ? 'primary' : 'plain'} size="big" href={action.href}>
              {action.label}
            </ButtonLink>
            {action.note ? <p className="gl-small gl-muted">{action.note}</p> : null}
          </div>
        ) : null}
      </div>
      {counts.length > 0 ? (
        <ul className="gl-counts">
          {counts.map((count) => (
            <li key={count.key}>
              <b>{count.value}</b> {count.words}
            </li>
          ))}
        </ul>
      ) : null}
      {gauge}
    </section>
  )
}
