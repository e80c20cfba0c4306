import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from './icon.tsx'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  closeLabel: string
  /** `danger` for what cannot be undone. */
  kind?: 'plain' | 'danger' | undefined
  /** Buttons at the foot, the deciding one first. Focus goes to what has `data-autofocus`, else to the first control. */
  actions?: ReactNode
  children: ReactNode
}

const firstChoices = ['[data-autofocus]', '.gl-dialog-body :is(input, select, textarea)', 'footer button']

/** A question in front of everything else, by the browser's own dialog: it holds the focus and gives it back. */
export function Dialog({ open, onClose, title, closeLabel, kind = 'plain', actions, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = box.current
    if (!dialog) return
    if (open && !dialog.open) {
      dialog.showModal()
      // Else the browser would choose the closing button, which comes first.
      const first = firstChoices.map((choice) => dialog.querySelector<HTMLElement>(choice)).find(Boolean)
      first?.focus()
    }
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog
      ref={box}
      className="gl-dialog"
      data-kind={kind}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // The owner decides whether it closes, so that `open` stays the only truth.
        event.preventDefault()
        onClose()
      }}
    >
      {open ? (
        <>
          <header>
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="gl-dialog-close" aria-label={closeLabel} onClick={onClose}>
              <Icon name="cross" />
            </button>
          </header>
          <div className="gl-dialog-body">{children}</div>
          {actions ? <footer>{actions}</footer> : null}
        </>
      ) : null}
    </dialog>
  )
}
