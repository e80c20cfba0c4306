import type { Board } from '@giaoluu/contract/board'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { PrintHead } from '@giaoluu/ui/print-head'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'

/** What a printed board is about, and of when: on paper nothing else says so. */
export function BoardHead({ board, session: { desk } }: { board: Board; session: OrganisedSession }) {
  const { m } = useMessages()
  const at = new Date(board.at)
  return (
    <div className="og-board-head">
      <PrintHead
        start={desk.organisation.name}
        practice={desk.practice ? m.practice.word : undefined}
        end={m.board.at(`${clockSeconds(at)} ${dateDay(at)}`)}
      />
      <p>
        <b>{desk.title}</b>
      </p>
    </div>
  )
}
