import { refusals } from '@giaoluu/client/console/refusals'
import { http } from '@giaoluu/client/http'
import type { SecondFactorSecret } from '@giaoluu/contract/second-factor'
import { Button } from '@giaoluu/ui/button'
import { ErrorSummary } from '@giaoluu/ui/error-summary'
import { TextField } from '@giaoluu/ui/text-field'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { groupSecret, readCode } from './codes.ts'
import { PasswordForm } from './password-form.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

type EnrolProps = { words: { begin: string }; onDone: () => void; onCancel?: () => void }

/** Switches the second factor on: password, secret, code, recovery codes. */
export function Enrol({ words, onDone, onCancel }: EnrolProps) {
  const [secret, setSecret] = useState<SecondFactorSecret | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />
  if (secret) return <Confirm secret={secret} onConfirmed={setCodes} onCancel={onCancel} />
  return (
    <PasswordForm
      action={words.begin}
      send={(password) => http.call('secondFactor', { body: { password } })}
      onDone={setSecret}
      onCancel={onCancel}
    />
  )
}

type ConfirmProps = {
  secret: SecondFactorSecret
  onConfirmed: (codes: readonly string[]) => void
  onCancel?: (() => void) | undefined
}

function Confirm({ secret, onConfirmed, onCancel }: ConfirmProps) {
  const { m } = useMessages()
  const w = m.account
  const [typed, setTyped] = useState('')
  const [attempt, setAttempt] = useState(0)
  const [incomplete, setIncomplete] = useState(false)
  const confirm = useMutation({
    mutationFn: (code: string) => http.call('confirmSecondFactor', { body: { code } }),
    networkMode: 'always',
  })
  const errors = incomplete
    ? [{ fieldId: 'factor-code', message: w.codeMissing }]
    : confirm.error
      ? refusals(confirm.error, m, { code: { fieldId: 'factor-code', message: w.wrongCode } }, 'factor-code')
      : []
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (confirm.isPending) return
    const code = readCode(typed)
    setIncomplete(code === null)
    if (code === null) setAttempt((count) => count + 1)
    else
      confirm.mutate(code, {
        onSuccess: ({ codes }) => onConfirmed(codes),
        onSettled: () => setAttempt((count) => count + 1),
      })
  }
  return (
    <form className="og-asks" noValidate onSubmit={submit}>
      <ErrorSummary title={w.failed} errors={errors} attempt={attempt} />
      <section aria-labelledby="factor-scan">
        <h3 id="factor-scan" className="gl-heading">
          {w.scan}
        </h3>
        <p className="gl-muted">{w.scanHint}</p>
        <div className="og-scan">
          <img
            alt={w.qr}
            width="176"
            height="176"
            src={`data:image/svg+xml,${encodeURIComponent(secret.picture)}`}
          />
          <div>
            <p>{w.secret}</p>
            <p className="og-secret gl-num">{groupSecret(secret.secret)}</p>
          </div>
        </div>
      </section>
      <section aria-labelledby="factor-confirm">
        <h3 id="factor-confirm" className="gl-heading">
          {w.confirm}
        </h3>
        <TextField
          id="factor-code"
          label={w.code}
          hint={w.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          size={8}
          maxLength={7}
          value={typed}
          error={errors[0]?.message}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </section>
      <div className="gl-form-acts">
        <Button type="submit" kind="primary" busy={confirm.isPending}>
          {confirm.isPending ? w.working : w.switchOn}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{m.cancel}</Button> : null}
      </div>
    </form>
  )
}
