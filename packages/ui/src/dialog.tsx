import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Icon } from './icon.tsx'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  closeLabel: string
  /** `danger` for what cannot be undone. */
  kind?: 'plain' | 'danger' | undefined
  /** What was asked for here is under way: it stays open until the answer can be told in it. */
  busy?: boolean | undefined
  /** Buttons at the foot, the deciding one first. Focus goes to what has `data-autofocus`, else to the first control. */
  actions?: ReactNode
  children: ReactNode
}

const firstChoices = ['[data-autofocus]', '.gl-dialog-body :is(input, select, textarea)', 'footer button']

/** A question in front of everything else, by the browser's own dialog: it holds the focus and gives it back. */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, closeLabel, kind = 'plain', busy = false, actions, children } = props
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const dialog = box.current
    if (!dialog || !open) return
    dialog.showModal()
    // Else the browser would choose the closing button, which comes first.
    const first = firstChoices.map((choice) => dialog.querySelector<HTMLElement>(choice)).find(Boolean)
    first?.focus()
    // Before the element is gone: only a dialog that is closed gives the focus back to what opened it.
    return () => dialog.close()
  }, [open])
  return (
    <dialog
      ref={box}
      className="gl-dialog"
      data-kind={kind}
      aria-labelledby={titleId}
      aria-busy={busy ? true : undefined}
      onCancel={(event) => {
        // The owner decides whether it closes, so that `open` stays the only truth.
        event.preventDefault()
        if (!busy) onClose()
      }}
      onClose={() => {
        // Asked a second time the browser closes it whatever `cancel` was answered with.
        if (!open || box.current?.open) return
        if (busy) box.current?.showModal()
        else onClose()
      }}
    >
      {open ? (
        <>
          <header>
            <h2 id={titleId}>{title}</h2>
            <button
              type="button"
              className="gl-dialog-close"
              aria-label={closeLabel}
              aria-disabled={busy ? true : undefined}
              onClick={busy ? undefined : onClose}
            >
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
