import { errorWord } from '@giaoluu/client/console/error-word'
import { http } from '@giaoluu/client/http'
import { RequestError } from '@giaoluu/client/request-error'
import { Button } from '@giaoluu/ui/button'
import { ConfirmTyped } from '@giaoluu/ui/confirm-typed'
import { number } from '@giaoluu/ui/format/number'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { useAct } from '../../routes/use-act.ts'
import { keysOf } from '../sessions/session-lists.ts'

type CloseActProps = {
  session: OrganisedSession
  left: number
  /** Confidential reports without an outcome that only their handler sees. */
  hidden: number
  handler: string | undefined
}

/** The close itself, refused while a question is left; what cannot be undone wants the title typed ([OC1]). */
export function CloseAct({ session, left, hidden, handler }: CloseActProps) {
  const { m, language } = useMessages()
  const w = m.closing
  const [open, setOpen] = useState(false)
  const { slug, title } = session.setup
  const n = (value: number) => number(value, language)
  const notReady = left > 0 ? w.left(n(left)) : hidden > 0 ? w.reportsLeft(n(hidden), handler) : undefined
  const close = useAct(
    (confirm: string) => http.call('close', { params: { slug }, body: { confirm } }),
    keysOf(slug),
  )
  return (
    <section className="og-part" aria-labelledby="close-act">
      <h3 id="close-act" className="gl-heading">
        {w.closeTitle}
      </h3>
      <p className="og-closing-lead">{w.closeNote}</p>
      <p>
        <Button
          kind="danger"
          disabledReason={notReady}
          onClick={() => {
            close.reset()
            setOpen(true)
          }}
        >
          {w.close}
        </Button>
      </p>
      {open ? (
        <ConfirmTyped
          title={w.confirmTitle}
          closeLabel={m.close}
          cancelLabel={m.cancel}
          expected={title}
          label={w.confirmLabel}
          notYet={w.confirmNotYet}
          action={w.close}
          busy={close.isPending}
          error={close.error ? refusal(close.error) : undefined}
          onClose={() => setOpen(false)}
          onConfirm={(confirm) => close.mutate(confirm, { onSuccess: () => setOpen(false) })}
        >
          <p>{w.closeNote}</p>
        </ConfirmTyped>
      ) : null}
    </section>
  )

  function refusal(error: unknown): string {
    const count =
      error instanceof RequestError && error.code === 'open-questions' ? error.problem?.detail : undefined
    return count !== undefined && /^\d+$/.test(count) ? w.hiddenLeft(n(Number(count))) : errorWord(m, error)
  }
}
