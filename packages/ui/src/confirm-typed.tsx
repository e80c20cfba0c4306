import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { TextField } from './text-field.tsx'

type ConfirmTypedProps = {
  onClose: () => void
  closeLabel: string
  cancelLabel: string
  title: string
  /** What has to be typed. */
  expected: string
  /** "Gõ tên phiên để xác nhận". */
  label: string
  /** What the button does; it names the act, never "OK". */
  action: string
  /** What the button says while the words are not the right ones yet. */
  notYet: string
  busy: boolean
  error?: string | undefined
  onConfirm: (typed: string) => void
  /** What will happen and cannot be undone. */
  children: ReactNode
}

/** As the server compares: the same letters, however they are composed and whatever stands around them. */
const same = (typed: string, expected: string): boolean =>
  typed.normalize('NFC').trim() === expected.normalize('NFC').trim()

/** Asks for typed words before what cannot be undone ([OC1]). It is open as long as it is rendered. */
export function ConfirmTyped(props: ConfirmTypedProps) {
  const { title, expected, label, action, busy, error, children, onClose } = props
  const [typed, setTyped] = useState('')
  const right = same(typed, expected)
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (right && !busy) props.onConfirm(typed)
  }
  return (
    <Dialog open onClose={onClose} title={title} closeLabel={props.closeLabel} kind="danger" busy={busy}>
      {children}
      <form className="gl-confirm" onSubmit={submit}>
        <TextField
          id="confirm-typed"
          label={label}
          hint={<b className="gl-confirm-words">{expected}</b>}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          error={error}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className="gl-form-acts">
          <Button
            type="submit"
            kind="danger-solid"
            busy={busy}
            disabledReason={right ? undefined : props.notYet}
          >
            {action}
          </Button>
          <Button busy={busy} onClick={onClose}>
            {props.cancelLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
