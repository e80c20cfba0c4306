import { useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { TextAreaField } from './text-area-field.tsx'

export type TakeOverWords = {
  close: string
  cancel: string
  claim: {
    takeOver: string
    takeOverTitle: (name: string) => string
    takeOverWords: string
    reason: string
    reasonMissing: string
  }
}

type TakeOverDialogProps = {
  open: boolean
  name: string
  words: TakeOverWords
  onClose: () => void
  /** Rejects when refused. */
  onTakeOver: (reason: string) => Promise<void>
  /** What to tell when it was refused. */
  why: (refused: unknown) => string
}

/** A live claim is taken over with a reason, which is recorded. */
export function TakeOverDialog({ open, name, words, onClose, onTakeOver, why }: TakeOverDialogProps) {
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | undefined>()
  const [busy, setBusy] = useState(false)

  async function takeOver(): Promise<void> {
    if (reason.trim() === '') {
      setError(words.claim.reasonMissing)
      return
    }
    setBusy(true)
    try {
      await onTakeOver(reason.trim())
      setReason('')
      setError(undefined)
      onClose()
    } catch (refused) {
      setError(why(refused))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog
      open={open}
      busy={busy}
      onClose={onClose}
      title={words.claim.takeOverTitle(name)}
      closeLabel={words.close}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={() => void takeOver()}>
            {words.claim.takeOver}
          </Button>
          <Button busy={busy} onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p>{words.claim.takeOverWords}</p>
      <TextAreaField
        id="take-over-reason"
        label={words.claim.reason}
        rows={3}
        value={reason}
        error={error}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  )
}
