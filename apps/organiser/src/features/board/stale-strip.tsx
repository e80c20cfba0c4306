import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { Button } from '@giaoluu/ui/button'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { Strip } from '@giaoluu/ui/strip'
import { useMessages } from '../../messages/use-messages.ts'
import { standsStill } from './stands-still.ts'

type StaleStripProps = { at: string; onRetry: () => void }

/** Says that figures stand still, by their own time: a call that hangs reports no error. */
export function StaleStrip({ at, onRetry }: StaleStripProps) {
  const { m } = useMessages()
  const now = useServerNow(1000)
  if (!standsStill(at, now)) return null
  return (
    <Strip
      tone="late"
      icon="offline"
      slim
      role="status"
      action={
        <Button kind="quiet" onClick={onRetry}>
          {m.retry}
        </Button>
      }
    >
      {m.board.stale(clockSeconds(new Date(at)))}
    </Strip>
  )
}
