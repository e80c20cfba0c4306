import { RequestError } from '@giaoluu/client/request-error'
import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'

type TakeOverDialogProps = {
  open: boolean
  name: string
  onClose: () => void
  onTakeOver: (reason: string) => Promise<void>
}

/** A live claim is taken over with a reason, which is recorded. */
export function TakeOverDialog({ open, name, onClose, onTakeOver }: TakeOverDialogProps) {
  const { m } = useMessages()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | undefined>()
  const [busy, setBusy] = useState(false)

  async function takeOver(): Promise<void> {
    if (reason.trim() === '') {
      setError(m.claim.reasonMissing)
      return
    }
    setBusy(true)
    try {
      await onTakeOver(reason.trim())
      setReason('')
      setError(undefined)
      onClose()
    } catch (refused) {
      setError(m.errors[refused instanceof RequestError ? refused.code : 'internal'])
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={m.claim.takeOverTitle(name)}
      closeLabel={m.close}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={() => void takeOver()}>
            {m.claim.takeOver}
          </Button>
          <Button onClick={onClose}>{m.cancel}</Button>
        </>
      }
    >
      <p>{m.claim.takeOverWords}</p>
      <TextAreaField
        id="take-over-reason"
        label={m.claim.reason}
        rows={3}
        value={reason}
        error={error}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  )
}
