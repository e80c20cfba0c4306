import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { problemWords } from './problem-strip.tsx'
import type { Problem } from './use-act.ts'

type ReasonDialogProps = {
  open: boolean
  onClose: () => void
  kind?: 'plain' | 'danger' | undefined
  title: string
  /** What will happen, said before the press. */
  consequence: string
  label: string
  hint?: string | undefined
  missing: string
  submit: string
  /** More fields under the reason. */
  children?: ReactNode
  /** What was typed stays here until this succeeds. */
  onSubmit: (reason: string) => Promise<Problem | null>
}

/** A decision that wants a reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { open, onClose, kind, missing, onSubmit } = props
  const { m } = useMessages()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | undefined>()
  const [busy, setBusy] = useState(false)

  async function submit(): Promise<void> {
    if (reason.trim() === '') {
      setError(missing)
      return
    }
    setBusy(true)
    const problem = await onSubmit(reason.trim())
    setBusy(false)
    if (problem) {
      setError(problemWords(m, problem))
      return
    }
    setReason('')
    setError(undefined)
    onClose()
  }

  return (
    <Dialog
      open={open}
      busy={busy}
      onClose={onClose}
      kind={kind}
      title={props.title}
      closeLabel={m.close}
      actions={
        <>
          <Button
            kind={kind === 'danger' ? 'danger-solid' : 'primary'}
            busy={busy}
            onClick={() => void submit()}
          >
            {props.submit}
          </Button>
          <Button busy={busy} onClick={onClose}>
            {m.cancel}
          </Button>
        </>
      }
    >
      <p>{props.consequence}</p>
      <TextAreaField
        id="reason"
        label={props.label}
        hint={props.hint}
        rows={3}
        value={reason}
        error={error}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {props.children}
    </Dialog>
  )
}
