import type { ReactNode } from 'react'

type CodeSlabProps = {
  /** "Mã biên nhận". */
  label: string
  /** The code in groups, as `receiptCode` makes it. */
  code: string
  note?: ReactNode
  /** Copy, print. */
  actions?: ReactNode
  /** An SVG of the QR code, which is printed black on white in every theme. */
  qr?: ReactNode
}

/** The receipt's code between two heavy rules. */
export function CodeSlab({ label, code, note, actions, qr }: CodeSlabProps) {
  return (
    <div className="gl-slab">
      <div>
        <p className="gl-small gl-muted">{label}</p>
        <p className="gl-code">{code}</p>
        {note ? <p className="gl-small gl-muted gl-slab-note">{note}</p> : null}
        {actions ? <div className="gl-slab-actions">{actions}</div> : null}
      </div>
      {qr ? <div className="gl-qr">{qr}</div> : null}
    </div>
  )
}
