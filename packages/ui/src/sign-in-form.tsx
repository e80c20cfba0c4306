import { type FormEvent, useState } from 'react'
import { Button } from './button.tsx'
import { Checkbox } from './checkbox.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { TextField } from './text-field.tsx'

/** What somebody signing in typed. */
export type SignInValues = { username: string; password: string; code: string }

/** All words of the form. */
export type SignInWords = {
  title: string
  lead: string
  username: string
  password: string
  showPassword: string
  code: string
  codeHint: string
  submit: string
  /** Heading of the error summary. */
  failed: string
  /** What to do without a password. */
  help: string
}

type SignInFormProps = {
  words: SignInWords
  onSignIn: (values: SignInValues) => void
  busy?: boolean | undefined
  /** Why it did not work; names no field, since which one was wrong is nobody's business. */
  error?: string | undefined
  /** Counts the attempts, so that the same error speaks again. */
  attempt?: number | undefined
  headingLevel?: 1 | 2 | undefined
}

/** Name, password and, for accounts that have it, a code of six figures or a recovery code. */
export function SignInForm({ words, onSignIn, busy, error, attempt, headingLevel = 1 }: SignInFormProps) {
  const [visible, setVisible] = useState(false)
  const Heading = `h${headingLevel}` as const
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    const data = new FormData(event.currentTarget)
    const read = (name: string) => String(data.get(name) ?? '').trim()
    onSignIn({ username: read('username'), password: String(data.get('password') ?? ''), code: read('code') })
  }
  return (
    <form className="gl-sign-in" method="post" onSubmit={submit}>
      <Heading className="gl-title">{words.title}</Heading>
      <p className="gl-lede">{words.lead}</p>
      <ErrorSummary
        title={words.failed}
        errors={error ? [{ fieldId: 'username', message: error }] : []}
        attempt={attempt}
      />
      <TextField
        id="username"
        name="username"
        label={words.username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <div>
        <TextField
          id="password"
          name="password"
          label={words.password}
          type={visible ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Checkbox
          id="show-password"
          checked={visible}
          onChange={(event) => setVisible(event.currentTarget.checked)}
        >
          {words.showPassword}
        </Checkbox>
      </div>
      <TextField
        id="code"
        name="code"
        label={words.code}
        hint={words.codeHint}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={12}
        size={14}
      />
      <div>
        <Button kind="primary" size="big" type="submit" busy={busy}>
          {words.submit}
        </Button>
      </div>
      <p className="gl-small gl-muted">{words.help}</p>
    </form>
  )
}
