import { orderSessions } from '@giaoluu/client/console/order-sessions'
import { deskSessionsQuery } from '@giaoluu/client/desk-queries'
import { http } from '@giaoluu/client/http'
import { sessionSetupQuery } from '@giaoluu/client/organiser-queries'
import type { CreateSession } from '@giaoluu/contract/session-setup'
import { Button } from '@giaoluu/ui/button'
import { Checkbox } from '@giaoluu/ui/checkbox'
import { ChoiceField } from '@giaoluu/ui/choice-field'
import { ErrorSummary } from '@giaoluu/ui/error-summary'
import { parseMoment } from '@giaoluu/ui/format/parse-moment'
import { MomentField } from '@giaoluu/ui/moment-field'
import { SelectField } from '@giaoluu/ui/select-field'
import { TextField } from '@giaoluu/ui/text-field'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'
import { useAct } from '../../routes/use-act.ts'
import { refusedFields } from './refused-fields.ts'
import { isSlug, slugOf } from './slug-of.ts'

type Problem = { fieldId: string; message: string }

/** A new session, from nothing or from another: the least that has to be said, the rest is set up next. */
export function NewSessionPage() {
  const { m } = useMessages()
  const w = m.setup
  const { organisation = '' } = useParams({ strict: false })
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const list = useQuery(deskSessionsQuery())
  const [title, setTitle] = useState('')
  const [typedSlug, setTypedSlug] = useState<string | null>(null)
  const [kind, setKind] = useState<'day' | 'standing'>('day')
  const [practice, setPractice] = useState(false)
  const [from, setFrom] = useState('')
  const [opens, setOpens] = useState({ day: '', time: '08:00' })
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [attempt, setAttempt] = useState(0)
  const create = useAct(
    (body: CreateSession) => http.call('createSession', { params: { organisation }, body }),
    [['desk', 'sessions']],
  )
  const slug = typedSlug ?? slugOf(title)
  const others = orderSessions(list.data?.sessions ?? []).filter(
    (session) => session.organisation.slug === organisation && session.kind === kind,
  )
  const errorOf = (id: string) => problems.find(({ fieldId }) => fieldId === id)?.message

  function check(): Problem[] {
    const found: Problem[] = []
    const say = (fieldId: string, message: string) => found.push({ fieldId, message })
    if (title.trim() === '') say('title', w.problems.missing(w.problems.name))
    if (slug === '') say('slug', w.problems.missing(w.problems.slug))
    else if (!isSlug(slug)) say('slug', w.problems.slugShape)
    if (kind === 'day' && !parseMoment(opens.day, opens.time)) say('opensAt', w.problems.moment(w.opensAtNew))
    return found
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (create.isPending) return
    const found = check()
    setProblems(found)
    setAttempt((count) => count + 1)
    if (found.length > 0) return
    const opensAt = kind === 'day' ? parseMoment(opens.day, opens.time)?.toISOString() : undefined
    try {
      const setup = await create.mutateAsync({
        slug,
        title: title.trim(),
        kind,
        practice,
        ...(opensAt !== undefined && { opensAt }),
        ...(from !== '' && { from }),
      })
      queryClient.setQueryData(sessionSetupQuery(setup.slug).queryKey, setup)
      await navigate({ to: '/sessions/$session/setup', params: { session: setup.slug } })
    } catch (error) {
      setProblems(refusedFields(error, m))
      setAttempt((count) => count + 1)
    }
  }

  return (
    <Frame title={w.newTitle} organisation={organisation}>
      <form className="og-form" noValidate onSubmit={(event) => void submit(event)}>
        <h2 className="gl-part-title">{w.newTitle}</h2>
        <ErrorSummary title={w.problems.title} errors={problems} attempt={attempt} />
        <TextField
          id="title"
          label={w.name}
          hint={w.nameHint}
          value={title}
          maxLength={200}
          error={errorOf('title')}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextField
          id="slug"
          label={w.slug}
          hint={w.slugHint(`${window.location.host}/${slug || '…'}`)}
          value={slug}
          maxLength={64}
          spellCheck={false}
          autoCapitalize="none"
          error={errorOf('slug')}
          onChange={(event) => setTypedSlug(event.currentTarget.value)}
        />
        <ChoiceField
          id="kind"
          name="kind"
          legend={w.kind}
          value={kind}
          choices={(['day', 'standing'] as const).map((value) => ({
            value,
            label: w.kinds[value],
            hint: w.kindHints[value],
          }))}
          onChoose={(value) => {
            setKind(value === 'standing' ? 'standing' : 'day')
            setFrom('')
          }}
        />
        {kind === 'day' ? (
          <MomentField
            id="opensAt"
            legend={w.opensAtNew}
            words={w}
            hint={w.zone}
            value={opens}
            error={errorOf('opensAt')}
            onChange={setOpens}
          />
        ) : null}
        <SelectField
          id="from"
          label={w.from}
          hint={w.fromHint}
          value={from}
          options={[
            { value: '', label: w.fromNothing },
            ...others.map((session) => ({ value: session.slug, label: session.title })),
          ]}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <Checkbox
          id="practice"
          checked={practice}
          onChange={(event) => setPractice(event.currentTarget.checked)}
        >
          {w.practiceBox}
          <small>{w.practiceHint}</small>
        </Checkbox>
        <div className="og-save" id="save">
          <Button type="submit" kind="primary" busy={create.isPending}>
            {create.isPending ? w.creating : w.create}
          </Button>
          <p className="gl-muted">{w.createNote}</p>
        </div>
      </form>
    </Frame>
  )
}
