import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { DeskRow } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { clock } from '@giaoluu/ui/format/clock'
import { Strip } from '@giaoluu/ui/strip'
import { TakebackBar } from '@giaoluu/ui/takeback-bar'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { countdown } from './countdown.ts'

/** Often enough that the number never jumps. */
const TICK_MS = 200

type TakebackLineProps = { row: DeskRow; mayTakeBack: boolean; busy: boolean; onTakeBack: () => void }

/** The wait before an answer is public, by the server's clock, and the way back ([LC4]). */
export function TakebackLine({ row, mayTakeBack, busy, onTakeBack }: TakebackLineProps) {
  const { m } = useMessages()
  const { session, keys } = useDeskHere()
  const now = useServerNow(TICK_MS)
  const left = countdown(row.publishesAt ?? '', now, session.settings.publishDelay)
  const action = mayTakeBack ? (
    <Button busy={busy} keyHint={keys ? 'Z' : undefined} onClick={onTakeBack}>
      {m.leaving.takeBack}
    </Button>
  ) : null
  if (left.kind === 'counting')
    return (
      <TakebackBar
        seconds={left.seconds}
        share={left.share}
        title={m.leaving.title(String(row.number))}
        consequence={m.leaving.after}
        action={action}
      />
    )
  if (left.kind === 'scheduled')
    return (
      <Strip tone="accent" icon="clock" action={action}>
        {m.leaving.scheduled(clock(left.at))}
      </Strip>
    )
  return (
    <Strip tone="accent" icon="arrow-up">
      {m.leaving.now}
    </Strip>
  )
}
