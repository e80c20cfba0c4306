import { errorWord } from '@giaoluu/client/console/error-word'
import { Button } from '@giaoluu/ui/button'
import { ConfirmTyped } from '@giaoluu/ui/confirm-typed'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import type { useAct } from './use-act.ts'

type TypedActProps = {
  /** On the button, and on the one in the dialog. */
  label: string
  title: string
  /** The session's title, to be typed. */
  expected: string
  act: ReturnType<typeof useAct<string, unknown>>
  /** How a refusal is told, where it is told in words of its own. */
  errorWords?: ((error: unknown) => string | undefined) | undefined
  kind?: 'plain' | 'danger' | undefined
  disabledReason?: string | undefined
  /** What it does, in the dialog. */
  children: ReactNode
}

/** A button for what cannot be undone, and the dialog in which the title is typed first ([OC1]). */
export function TypedAct(props: TypedActProps) {
  const { label, title, expected, act, errorWords, kind = 'danger', disabledReason, children } = props
  const { m } = useMessages()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        kind={kind}
        disabledReason={disabledReason}
        onClick={() => {
          // What was refused before is told no more.
          act.reset()
          setOpen(true)
        }}
      >
        {label}
      </Button>
      {open ? (
        <ConfirmTyped
          title={title}
          closeLabel={m.close}
          cancelLabel={m.cancel}
          expected={expected}
          label={m.typed.label}
          notYet={m.typed.notYet}
          action={label}
          busy={act.isPending}
          error={act.error ? (errorWords?.(act.error) ?? errorWord(m, act.error)) : undefined}
          onClose={() => setOpen(false)}
          onConfirm={(confirm) => act.mutate(confirm, { onSuccess: () => setOpen(false) })}
        >
          <p>{children}</p>
        </ConfirmTyped>
      ) : null}
    </>
  )
}
