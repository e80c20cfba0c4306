import type { Board } from '@giaoluu/contract/board'
import type { QuestionState } from '@giaoluu/contract/question'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { number } from '@giaoluu/ui/format/number'
import { Tag } from '@giaoluu/ui/tag'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { useReportHandler } from './use-report-handler.ts'

type StatesPartProps = { board: Board; session: OrganisedSession }

/** How many questions are in each state, and of which moment all figures of the board are. */
export function StatesPart({ board: { states, reportsOpen, at }, session }: StatesPartProps) {
  const { m, language } = useMessages()
  const w = m.board
  const handler = useReportHandler(session.desk)
  return (
    <>
      <ul className="og-states" aria-label={w.states}>
        {(Object.keys(m.states) as QuestionState[]).map((state) => (
          <li key={state} data-none={states[state] === 0 ? '' : undefined}>
            <Tag state={state}>{m.states[state]}</Tag>
            <b className="gl-num">{number(states[state], language)}</b>
          </li>
        ))}
      </ul>
      {reportsOpen > 0 ? (
        <p className="og-board-at">{w.reports(number(reportsOpen, language), handler)}</p>
      ) : null}
      <p className="og-board-at gl-small gl-muted" data-no-print>
        {w.at(clockSeconds(new Date(at)))}
      </p>
    </>
  )
}
