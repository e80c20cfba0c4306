import { type ReactNode, useEffect, useReducer } from 'react'
import { ConnectionLine } from './connection-line.tsx'
import { age } from './format/age.ts'
import type { Language } from './format/language.ts'

/** What a desk knows of its line; `shownAt` by the clock of this machine. */
type Status =
  | { kind: 'online' }
  | { kind: 'reconnecting' }
  | { kind: 'offline'; shownAt: number }
  | { kind: 'back'; caughtUp: number }
  | { kind: 'ended'; why: string }

type StripWords = {
  connection: {
    reconnecting: string
    offline: (age: string) => string
    back: (caughtUp: number) => string
  }
  /** By the reason why nothing more will come. */
  errors: Readonly<Record<string, string>>
}

/** How often the time without a connection counts on. */
const COUNT_MS = 10_000

/** What the desk knows of its line to the server ([G2]). */
export function ConnectionStrip(props: { status: Status; words: StripWords; language: Language }) {
  const { status } = props
  const [, count] = useReducer((counted: number) => counted + 1, 0)
  const counts = status.kind === 'offline'
  useEffect(() => {
    if (!counts) return
    const timer = setInterval(count, COUNT_MS)
    return () => clearInterval(timer)
  }, [counts])
  return (
    <ConnectionLine
      placement="row"
      state={status.kind === 'ended' ? 'offline' : status.kind}
      words={wordsOf(props.words, props.language, status)}
    />
  )
}

function wordsOf({ connection, errors }: StripWords, language: Language, status: Status): ReactNode {
  switch (status.kind) {
    case 'online':
      return null
    case 'reconnecting':
      return connection.reconnecting
    case 'offline':
      return connection.offline(age(new Date(status.shownAt), new Date(), language))
    case 'back':
      return connection.back(status.caughtUp)
    case 'ended':
      return errors[status.why]
  }
}
