import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { ErrorSummary, type FieldError } from '@giaoluu/ui/error-summary'
import type { FormEvent, ReactNode } from 'react'
import { useMessages } from '../../messages/use-messages.ts'

type FormDialogProps = {
  title: string
  action: string
  /** Why it cannot be sent yet. */
  notYet?: string | undefined
  form: { errors: readonly FieldError[]; attempt: number; busy: boolean }
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A form in front of the page; open as long as it is rendered. */
export function FormDialog({ title, action, notYet, form, onSubmit, onClose, children }: FormDialogProps) {
  const { m } = useMessages()
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (!notYet) onSubmit()
  }
  return (
    <Dialog open onClose={onClose} title={title} closeLabel={m.close} busy={form.busy}>
      <form className="og-dialog-form" noValidate onSubmit={submit}>
        <ErrorSummary title={m.organisation.failed} errors={form.errors} attempt={form.attempt} />
        {children}
        <div className="gl-form-acts" id="dialog-acts">
          <Button type="submit" kind="primary" busy={form.busy} disabledReason={notYet}>
            {form.busy ? m.saving : action}
          </Button>
          <Button busy={form.busy} onClick={onClose}>
            {m.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
