import type { Board } from '@giaoluu/contract/board'
import type { DeskSession } from '@giaoluu/contract/session'
import { Button } from '@giaoluu/ui/button'
import type { Language } from '@giaoluu/ui/format/language'
import { number } from '@giaoluu/ui/format/number'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { Messages } from '../../messages/vi.ts'
import { setWords } from './set-words.ts'
import { timeWords } from './time-words.ts'

/** As many as are read in passing. */
const SHOWN = 8

type LogLine = Board['log'][number]

/** The latest acts worth an organiser's eye. */
export function LogPart({ board, desk }: { board: Board; desk: DeskSession }) {
  const { m, language } = useMessages()
  const w = m.board.log
  const [all, setAll] = useState(false)
  const lines = all ? board.log : board.log.slice(0, SHOWN)
  const more = board.log.length - lines.length
  return (
    <section className="og-part" aria-labelledby="board-log">
      <h3 id="board-log" className="gl-heading">
        {w.title}
      </h3>
      {lines.length === 0 ? <p className="gl-muted">{w.none}</p> : null}
      <ol className="og-log">
        {lines.map((line, index) => (
          <li key={`${line.at} ${line.verb} ${index}`}>
            <time className="gl-num" dateTime={line.at}>
              {timeWords(line.at, Date.parse(board.at))}
            </time>
            <span>{lineWords(line, desk, Date.parse(board.at), m, language)}</span>
          </li>
        ))}
      </ol>
      {more > 0 ? (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {w.more(number(more, language))}
        </Button>
      ) : null}
    </section>
  )
}

/** One act in words. */
function lineWords(line: LogLine, desk: DeskSession, now: number, m: Messages, language: Language): string {
  const w = m.board.log
  const { verb, by, question, unit } = line
  const who = by ?? w.clock
  if (!question)
    return [w.session(who, w.verbs[verb] ?? verb), ...setWords(line, now, m, language)].join(', ')
  const act =
    verb === 'return'
      ? w.returned
      : verb === 'claim'
        ? w.takenOver
        : ((m.verbs as Record<string, string>)[verb] ?? verb)
  const words = w.question(who, act, number(question.number, language))
  const name = unit === undefined ? undefined : desk.units.find(({ id }) => id === unit)?.name
  return name === undefined ? words : w.atUnit(words, name)
}
