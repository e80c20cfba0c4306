import { unitMessagesQuery } from '@giaoluu/client/organiser-queries'
import type { DeskSession } from '@giaoluu/contract/session'
import type { UnitMessage } from '@giaoluu/contract/session-setup'
import { number } from '@giaoluu/ui/format/number'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../messages/use-messages.ts'
import { Loaded } from '../../routes/loaded.tsx'
import { timeWords } from './time-words.ts'

/** Who read what changes while one looks. */
const POLL_MS = 10_000

/** What was written to units, and who has read it. */
export function MessagesPart({ slug, desk }: { slug: string; desk: DeskSession }) {
  const { m } = useMessages()
  const w = m.board.messages
  const query = useQuery({
    ...unitMessagesQuery(slug),
    refetchInterval: POLL_MS,
    refetchOnWindowFocus: 'always',
  })
  return (
    <section className="og-part" aria-labelledby="board-messages">
      <h3 id="board-messages" className="gl-heading">
        {w.title}
      </h3>
      <Loaded query={query}>
        {({ messages }) =>
          messages.length === 0 ? (
            <p className="gl-muted">{w.none}</p>
          ) : (
            <ol className="og-log">
              {messages.map((message) => (
                <MessageLine key={message.id} message={message} desk={desk} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  )
}

function MessageLine({ message, desk }: { message: UnitMessage; desk: DeskSession }) {
  const { m, language } = useMessages()
  const w = m.board.messages
  const { units, text, questions, at, readBy = [], people = 0 } = message
  const n = (value: number) => number(value, language)
  const names = units.map((id) => desk.units.find((unit) => unit.id === id)?.name ?? id)
  const to = units.length === 0 || units.length >= desk.units.length ? w.all : names.join(', ')
  const read =
    people === 0 ? w.nobody : readBy.length === 0 ? w.unread(n(people)) : w.read(n(readBy.length), n(people))
  return (
    <li>
      <time className="gl-num" dateTime={at}>
        {timeWords(at)}
      </time>
      <div>
        <p>
          <b>{w.to(to)}</b>
        </p>
        <p>
          {text}
          {questions.length > 0
            ? ` ${w.about(questions.map((question) => n(question.number)).join(', '))}`
            : null}
        </p>
        {readBy.length > 0 ? (
          <details>
            <summary className="gl-muted">{read}</summary>
            <ul aria-label={w.readBy}>
              {readBy.map((reader) => (
                <li key={`${reader.name} ${reader.at}`}>
                  {reader.name} <span className="gl-num gl-muted">{timeWords(reader.at)}</span>
                </li>
              ))}
            </ul>
          </details>
        ) : (
          <p className="gl-muted">{read}</p>
        )}
      </div>
    </li>
  )
}
