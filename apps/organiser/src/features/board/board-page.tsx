import { boardQuery } from '@giaoluu/client/organiser-queries'
import { Button } from '@giaoluu/ui/button'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { Strip } from '@giaoluu/ui/strip'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Loaded } from '../../routes/loaded.tsx'
import { SessionFrame } from '../../routes/session-frame.tsx'
import { BoardFigures } from './board-figures.tsx'
import { ControlsPart } from './controls-part.tsx'
import { HoursPart } from './hours-part.tsx'
import { LedgerPart } from './ledger-part.tsx'
import { LogPart } from './log-part.tsx'
import { MessagesPart } from './messages-part.tsx'
import { UnitsPart } from './units-part.tsx'

/** The running day at a glance, and what can be done about it ([OC1], [OC2]). */
export function BoardPage() {
  const { m } = useMessages()
  const { session: slug = '' } = useParams({ strict: false })
  const query = useQuery(boardQuery(slug))
  const { data, error, isFetching, refetch } = query
  const stale = data && error
  return (
    <SessionFrame
      key={slug}
      title={m.board.title}
      slug={slug}
      strips={
        stale ? (
          <Strip
            tone="late"
            icon="offline"
            slim
            role="status"
            action={
              <Button kind="quiet" busy={isFetching} onClick={() => void refetch()}>
                {m.retry}
              </Button>
            }
          >
            {m.board.stale(clockSeconds(new Date(data.at)))}
          </Strip>
        ) : null
      }
    >
      {(session) => (
        <Loaded query={query}>
          {(board) => (
            <>
              <BoardFigures board={board} session={session} />
              <div className="og-board">
                <div>
                  <HoursPart board={board} />
                  <UnitsPart board={board} session={session} />
                  <MessagesPart slug={slug} desk={session.desk} />
                  <LogPart board={board} desk={session.desk} />
                </div>
                <div>
                  <LedgerPart session={session} linked={board.states.linked} />
                  <ControlsPart session={session} open={openOf(board)} />
                </div>
              </div>
            </>
          )}
        </Loaded>
      )}
    </SessionFrame>
  )
}

const OPEN = [
  'received',
  'held',
  'waiting',
  'assigned',
  'drafting',
  'submitted',
  'publishing',
  'withdrawn',
] as const

const openOf = ({ states }: { states: Record<(typeof OPEN)[number], number> }): number =>
  OPEN.reduce((sum, state) => sum + states[state], 0)
