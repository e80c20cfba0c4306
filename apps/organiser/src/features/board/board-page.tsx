import { boardQuery } from '@giaoluu/client/organiser-queries'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Loaded } from '../../routes/loaded.tsx'
import { SessionFrame } from '../../routes/session-frame.tsx'
import { BoardFigures } from './board-figures.tsx'
import { BoardHead } from './board-head.tsx'
import { ControlsPart } from './controls-part.tsx'
import { HoursPart } from './hours-part.tsx'
import { LedgerPart } from './ledger-part.tsx'
import { LogPart } from './log-part.tsx'
import { MessagesPart } from './messages-part.tsx'
import { StaleStrip } from './stale-strip.tsx'
import { StatesPart } from './states-part.tsx'
import { UnitsPart } from './units-part.tsx'

/** The running day at a glance, and what can be done about it ([OC1], [OC2]). */
export function BoardPage() {
  const { m } = useMessages()
  const { session: slug = '' } = useParams({ strict: false })
  const query = useQuery(boardQuery(slug))
  const { data, refetch } = query
  return (
    <SessionFrame
      key={slug}
      title={m.board.title}
      slug={slug}
      strips={data ? <StaleStrip at={data.at} onRetry={() => void refetch()} /> : null}
    >
      {(session) => (
        <Loaded query={query}>
          {(board) => (
            <>
              <BoardHead board={board} session={session} />
              <BoardFigures board={board} session={session} />
              <div className="og-board">
                <div className="og-board-controls" data-no-print>
                  <ControlsPart session={session} />
                </div>
                <div className="og-board-states">
                  <StatesPart board={board} session={session} />
                </div>
                <div>
                  <HoursPart board={board} />
                  <UnitsPart board={board} session={session} />
                  <MessagesPart slug={slug} desk={session.desk} />
                  <LogPart board={board} desk={session.desk} />
                </div>
                <div className="og-board-ledger">
                  <LedgerPart session={session} linked={board.states.linked} />
                </div>
              </div>
            </>
          )}
        </Loaded>
      )}
    </SessionFrame>
  )
}
