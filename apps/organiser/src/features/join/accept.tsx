import { meQuery } from '@giaoluu/client/console/account'
import { consolesOf, worksAt } from '@giaoluu/client/console/consoles'
import { refusals } from '@giaoluu/client/console/refusals'
import { http } from '@giaoluu/client/http'
import type { AcceptInvitation, InvitationView } from '@giaoluu/contract/organisation'
import type { Me } from '@giaoluu/contract/people'
import { Button } from '@giaoluu/ui/button'
import { Checkbox } from '@giaoluu/ui/checkbox'
import { ErrorSummary, type FieldError } from '@giaoluu/ui/error-summary'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { KeyValues } from '@giaoluu/ui/key-values'
import { TextField } from '@giaoluu/ui/text-field'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { roleWords } from '../people/role-words.ts'
import { readJoin } from './join-form.ts'

type AcceptProps = { token: string; invitation: InvitationView }

/** Chooses a username and a password, and goes on to the console that is theirs. */
export function Accept({ token, invitation }: AcceptProps) {
  const { m } = useMessages()
  const w = m.people.join
  const renewal = invitation.username !== undefined
  const until = new Date(invitation.expiresAt)
  const { form, change, errors, attempt, busy, submit } = useAccept(token, renewal)
  const [visible, setVisible] = useState(false)
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message
  return (
    <form className="gl-sign-in" noValidate onSubmit={submit}>
      <h1 className="gl-title">{renewal ? w.renewTitle : w.title(invitation.organisation)}</h1>
      <p className="gl-lede">{renewal ? w.renewLead : w.lead}</p>
      <KeyValues
        facts={[
          { key: 'name', label: w.facts.name, value: invitation.name },
          { key: 'office', label: w.facts.office, value: invitation.title },
          {
            key: 'roles',
            label: w.facts.roles,
            value: invitation.roles.map(({ role, unit }) => (
              <span className="og-line" key={`${role} ${unit}`}>
                {roleWords(m, role, unit)}
              </span>
            )),
          },
          { key: 'until', label: w.facts.until, value: `${clock(until)} ${dateDay(until)}` },
        ]}
      />
      <ErrorSummary title={w.failed} errors={errors} attempt={attempt} />
      <TextField
        id="username"
        name="username"
        label={w.username}
        hint={renewal ? undefined : w.usernameHint}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={renewal}
        maxLength={60}
        value={invitation.username ?? form.username}
        error={errorOf('username')}
        onChange={(event) => change({ username: event.currentTarget.value })}
      />
      <div>
        <TextField
          id="password"
          name="password"
          label={w.password}
          hint={w.passwordHint}
          type={visible ? 'text' : 'password'}
          autoComplete="new-password"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          value={form.password}
          error={errorOf('password')}
          onChange={(event) => change({ password: event.currentTarget.value })}
        />
        <Checkbox
          id="show-password"
          checked={visible}
          onChange={(event) => setVisible(event.currentTarget.checked)}
        >
          {w.show}
        </Checkbox>
      </div>
      <div>
        <Button id="accept" kind="primary" size="big" type="submit" busy={busy}>
          {busy ? w.accepting : renewal ? w.renew : w.accept}
        </Button>
      </div>
    </form>
  )
}

function useAccept(token: string, renewal: boolean) {
  const { m } = useMessages()
  const w = m.people.join
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [form, setForm] = useState({ username: '', password: '' })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [attempt, setAttempt] = useState(0)
  const send = useMutation({
    mutationFn: (body: AcceptInvitation) => http.call('acceptInvitation', { params: { token }, body }),
    networkMode: 'always',
  })

  function arrive(me: Me): void {
    queryClient.clear()
    queryClient.setQueryData(meQuery.queryKey, me)
    const elsewhere = consolesOf(me)[0]
    if (worksAt(me, 'organiser') || !elsewhere) void navigate({ to: '/', replace: true })
    else window.location.replace(elsewhere.home)
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (send.isPending) return
    const { body, problems } = readJoin(form, renewal)
    const words = { username: w.usernameWrong, password: w.passwordShort }
    setErrors(problems.map((fieldId) => ({ fieldId, message: words[fieldId] })))
    setAttempt((count) => count + 1)
    if (problems.length > 0) return
    send.mutate(body, {
      onSuccess: arrive,
      onError: (error) => {
        const fields = {
          username: { fieldId: 'username', message: w.usernameTaken },
          password: { fieldId: 'password', message: w.passwordShort },
        }
        setErrors(refusals(error, m, fields, 'accept'))
        setAttempt((count) => count + 1)
      },
    })
  }

  return {
    form,
    change: (part: Partial<typeof form>) => setForm({ ...form, ...part }),
    errors,
    attempt,
    busy: send.isPending,
    submit,
  }
}
