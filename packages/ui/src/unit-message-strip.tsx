import { Fragment, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { clock } from './format/clock.ts'
import { dateDay } from './format/date-day.ts'
import { Strip } from './strip.tsx'

type Message<Question> = { by: string; at: string; text: string; questions: readonly Question[] }

type UnitMessageStripProps<Question> = {
  words: {
    from: (name: string, time: string) => string
    read: string
    more: (count: number) => string
    about: string
    /** Of a session that is not open here. */
    ofSession: (title: string) => string
  }
  message: Message<Question> | undefined
  /** How many wait behind it. */
  more: number
  /** The session it was sent in, where that is not the one that is open. */
  elsewhere: string | undefined
  /** The link to a question it is about. */
  link: (question: Question) => ReactNode
  now: number
  onRead: () => void
  busy: boolean
  /** Why it could not be noted as read. */
  error: string | undefined
}

/** A word of the organiser to a unit, kept in view until somebody says they read it. */
export function UnitMessageStrip<Question extends { id: string }>(props: UnitMessageStripProps<Question>) {
  const { words, message, more, elsewhere, link, now, onRead, busy, error } = props
  return (
    // On the page before there is a message, so that it is read out when it comes.
    <div role="status">
      {message ? (
        <Strip
          tone="accent"
          action={
            <Button icon="check" busy={busy} onClick={onRead}>
              {words.read}
            </Button>
          }
        >
          <b>{words.from(message.by, timeOf(message.at, now))}</b>{' '}
          <span className="gl-message-text">{message.text}</span>
          {elsewhere === undefined ? null : ` ${words.ofSession(elsewhere)}`}
          {message.questions.length > 0 ? (
            <>
              {` ${words.about}`}
              {message.questions.map((question) => (
                <Fragment key={question.id}> {link(question)}</Fragment>
              ))}
              .
            </>
          ) : null}
          {more > 0 ? <span className="gl-muted"> {words.more(more)}</span> : null}
          {error === undefined ? null : (
            <span className="gl-toned" data-tone="late">
              {' '}
              {error}
            </span>
          )}
        </Strip>
      ) : null}
    </div>
  )
}

/** The clock alone today, else with its day. */
function timeOf(at: string, now: number): string {
  const sent = new Date(at)
  const day = dateDay(sent)
  return day === dateDay(new Date(now)) ? clock(sent) : `${clock(sent)} ${day}`
}
