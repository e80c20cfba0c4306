import { refusals } from '@giaoluu/client/console/refusals'
import { Button } from '@giaoluu/ui/button'
import { ErrorSummary } from '@giaoluu/ui/error-summary'
import { TextField } from '@giaoluu/ui/text-field'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'

type PasswordFormProps<R> = {
  action: string
  danger?: boolean
  send: (password: string) => Promise<R>
  onDone: (reply: R) => void
  onCancel?: (() => void) | undefined
}

/** Asks for the password again before something about the sign-in is done. */
export function PasswordForm<R>({ action, danger, send, onDone, onCancel }: PasswordFormProps<R>) {
  const { m } = useMessages()
  const w = m.account
  const [password, setPassword] = useState('')
  const [attempt, setAttempt] = useState(0)
  const act = useMutation({ mutationFn: send, networkMode: 'always' })
  const wrong = { fieldId: 'own-password', message: w.wrongPassword }
  const [empty, setEmpty] = useState(false)
  const errors = empty
    ? [{ fieldId: 'own-password', message: w.passwordMissing }]
    : act.error
      ? refusals(act.error, m, { password: wrong }, 'own-password')
      : []
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (act.isPending) return
    setEmpty(password === '')
    if (password === '') setAttempt((count) => count + 1)
    else act.mutate(password, { onSuccess: onDone, onSettled: () => setAttempt((count) => count + 1) })
  }
  return (
    <form className="og-asks" noValidate onSubmit={submit}>
      <ErrorSummary title={w.failed} errors={errors} attempt={attempt} />
      <TextField
        id="own-password"
        label={w.password}
        hint={w.passwordHint}
        type="password"
        autoComplete="current-password"
        value={password}
        error={errors[0]?.message}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <div className="gl-form-acts">
        <Button type="submit" kind={danger ? 'danger-solid' : 'primary'} busy={act.isPending}>
          {act.isPending ? w.working : action}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{m.cancel}</Button> : null}
      </div>
    </form>
  )
}
