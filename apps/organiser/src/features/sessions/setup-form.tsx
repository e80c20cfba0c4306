import { faultyTime, mayChange } from '@giaoluu/client/console/session-rules'
import { http } from '@giaoluu/client/http'
import { sessionSetupQuery } from '@giaoluu/client/organiser-queries'
import { serverNow } from '@giaoluu/client/server-clock'
import type { SessionState } from '@giaoluu/contract/session'
import type { EditSession, SessionSetup } from '@giaoluu/contract/session-setup'
import { Button } from '@giaoluu/ui/button'
import { Checkbox } from '@giaoluu/ui/checkbox'
import { ErrorSummary, type FieldError } from '@giaoluu/ui/error-summary'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { KeyValues } from '@giaoluu/ui/key-values'
import { TextField } from '@giaoluu/ui/text-field'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { Messages } from '../../messages/vi.ts'
import { useAct } from '../../routes/use-act.ts'
import { AskFieldsTable } from './ask-fields-table.tsx'
import { refusedFields } from './refused-fields.ts'
import { type FormProblem, readForm, type TypedOver, typedForm } from './session-form.ts'
import { keysOf } from './session-lists.ts'
import { TimesPart } from './times-part.tsx'

/** The settings of a session as one form; what is not to be changed any more stays readable. */
export function SetupForm({ setup, state }: { setup: SessionSetup; state: SessionState }) {
  const { m, language } = useMessages()
  const w = m.setup
  const queryClient = useQueryClient()
  // Only what is typed is kept: what a colleague or the day changes meanwhile is shown, and not taken back.
  const [typed, setTyped] = useState<TypedOver>({})
  const [problems, setProblems] = useState<readonly FieldError[]>([])
  const [attempt, setAttempt] = useState(0)
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const save = useAct(
    (body: EditSession) => http.call('editSession', { params: { slug: setup.slug }, body }),
    keysOf(setup.slug),
  )
  const form = typedForm(typed, setup, state, language)
  const { body } = readForm(form, setup, faultyTime)
  const changed = Object.keys(body).length > 0
  const errorOf = (id: string) => problems.find(({ fieldId }) => fieldId === id)?.message
  const frozen = !mayChange('askFields', state)
  const change = (part: TypedOver) => {
    setSavedAt(null)
    setTyped((before) => ({ ...before, ...part }))
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (save.isPending) return
    const read = readForm(form, setup, faultyTime)
    const found = read.problems.map((problem) => problemWords(problem, m))
    setProblems(found)
    setAttempt((count) => count + 1)
    if (found.length > 0 || Object.keys(read.body).length === 0) return
    try {
      const next = await save.mutateAsync(read.body)
      queryClient.setQueryData(sessionSetupQuery(setup.slug).queryKey, next)
      // What was typed while it was on its way is still to be saved.
      setTyped((now) =>
        Object.fromEntries(
          Object.entries(now).filter(([name, value]) => value !== typed[name as keyof TypedOver]),
        ),
      )
      setSavedAt(serverNow())
    } catch (error) {
      setProblems(refusedFields(error, m, true))
      setAttempt((count) => count + 1)
    }
  }

  return (
    <form className="og-form" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary title={w.problems.title} errors={problems} attempt={attempt} />
      <section className="og-part" aria-labelledby="part-what">
        <h3 id="part-what" className="gl-heading">
          {w.legends.what}
        </h3>
        <TextField
          id="title"
          label={w.name}
          hint={w.nameHint}
          value={form.title}
          maxLength={200}
          readOnly={!mayChange('title', state)}
          error={errorOf('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <KeyValues
          facts={[
            { key: 'slug', label: w.slug, value: `${window.location.host}/${setup.slug}` },
            { key: 'kind', label: w.kind, value: w.kinds[setup.kind] },
            { key: 'practice', label: w.practiceBox, value: setup.practice ? w.practiceIs : w.practiceIsNot },
          ]}
        />
      </section>
      {setup.kind === 'day' ? (
        <TimesPart form={form} state={state} errorOf={errorOf} onChange={change} />
      ) : null}
      <section className="og-part" aria-labelledby="part-answers">
        <h3 id="part-answers" className="gl-heading">
          {w.legends.answers}
        </h3>
        <TextField
          id="delay"
          label={w.delay}
          hint={w.delayHint}
          value={form.delay}
          size={6}
          maxLength={6}
          inputMode="decimal"
          autoComplete="off"
          readOnly={!mayChange('publishDelay', state)}
          error={errorOf('delay')}
          onChange={(event) => change({ delay: event.currentTarget.value })}
        />
        <Checkbox
          id="second-signature"
          checked={form.secondSignature}
          disabled={!mayChange('secondSignature', state)}
          onChange={(event) => change({ secondSignature: event.currentTarget.checked })}
        >
          {w.secondSignature}
          <small>{w.secondSignatureHint}</small>
        </Checkbox>
      </section>
      <AskFieldsTable
        fields={form.askFields}
        disabled={!mayChange('askFields', state)}
        onChange={(field) => change({ askFields: { ...typed.askFields, ...field } })}
      />
      <div className="og-save" id="save">
        {frozen && !mayChange('title', state) ? (
          <p className="gl-muted">{w.frozen}</p>
        ) : (
          <>
            <Button
              type="submit"
              kind="primary"
              busy={save.isPending}
              disabledReason={changed || problems.length > 0 ? undefined : w.nothingChanged}
            >
              {save.isPending ? m.saving : m.save}
            </Button>
            <p className="gl-muted" role="status">
              {savedAt === null
                ? state === 'draft'
                  ? null
                  : w.saveNote
                : w.saved(clockSeconds(new Date(savedAt)))}
            </p>
          </>
        )}
      </div>
    </form>
  )
}

function problemWords({ field, kind }: FormProblem, m: Messages): FieldError {
  const w = m.setup.problems
  switch (field) {
    case 'title':
      return { fieldId: field, message: w.missing(w.name) }
    case 'delay':
      return { fieldId: field, message: w.delay }
    case 'breaks':
      return { fieldId: 'break-0-from', message: w.breaks }
    case 'opensAt':
    case 'asksFrom':
      return { fieldId: field, message: w.moment(m.setup[field]) }
    case 'closesAt':
    case 'asksUntil':
      return { fieldId: field, message: kind === 'senseless' ? w[field] : w.moment(m.setup[field]) }
  }
}
