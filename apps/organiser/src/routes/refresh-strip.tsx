import { errorWord } from '@giaoluu/client/console/error-word'
import { serverNow } from '@giaoluu/client/server-clock'
import { Button } from '@giaoluu/ui/button'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { Strip } from '@giaoluu/ui/strip'
import { useMessages } from '../messages/use-messages.ts'
import { useFailing } from './use-failing.ts'

/** Says that what is on the page could not be read anew, and of when it is ([G2]): the page itself stays readable. */
export function RefreshStrip() {
  const { m } = useMessages()
  const failing = useFailing()
  return (
    // On the page before there is something to say, so that it is read out then.
    <div role="status">
      {failing ? (
        <Strip tone="late" full action={<Button onClick={failing.retry}>{m.retry}</Button>}>
          {m.stale(
            errorWord(m, failing.error),
            clockSeconds(new Date(failing.since + serverNow() - Date.now())),
          )}
        </Strip>
      ) : null}
    </div>
  )
}
