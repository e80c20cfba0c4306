import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { type ReactNode, useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'

/** With less than this there is no time to take back, so that it is asked before. */
const TOO_SHORT_MS = 3_000

/** Asks before publishing where nothing can be taken back afterwards; elsewhere the take-back is the question. */
export function usePublishGuard(publish: () => void): { ask: () => void; dialog: ReactNode } {
  const { m } = useMessages()
  const { session } = useDeskHere()
  const [asking, setAsking] = useState(false)
  const dialog = (
    <Dialog
      open={asking}
      onClose={() => setAsking(false)}
      kind="danger"
      title={m.decide.confirm}
      closeLabel={m.close}
      actions={
        <>
          <Button
            kind="primary"
            onClick={() => {
              setAsking(false)
              publish()
            }}
          >
            {m.decide.publish}
          </Button>
          <Button onClick={() => setAsking(false)}>{m.cancel}</Button>
        </>
      }
    >
      <p>{m.decide.noTakeBack}</p>
    </Dialog>
  )
  return {
    ask: session.settings.publishDelay < TOO_SHORT_MS ? () => setAsking(true) : publish,
    dialog,
  }
}
