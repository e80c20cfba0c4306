import { errorWord } from '@giaoluu/client/console/error-word'
import { serverNow } from '@giaoluu/client/console/server-clock'
import { http } from '@giaoluu/client/http'
import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'
import type { BulkAct } from '@giaoluu/contract/verbs'
import { Button } from '@giaoluu/ui/button'
import { ChoiceField } from '@giaoluu/ui/choice-field'
import { Dialog } from '@giaoluu/ui/dialog'
import { ErrorSummary } from '@giaoluu/ui/error-summary'
import { number } from '@giaoluu/ui/format/number'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { useAct } from '../../routes/use-act.ts'
import { type Given, giveOutcomes } from './give-outcomes.ts'
import { OutcomeFields } from './outcome-fields.tsx'
import {
  emptyOutcome,
  OUTCOMES,
  type OutcomeForm,
  type OutcomeKind,
  type OutcomeProblem,
  outcomeAct,
  rowsFor,
} from './outcome-form.ts'
import { OutcomeReads } from './outcome-reads.tsx'

type OutcomeDialogProps = {
  rows: readonly DeskRow[]
  desk: DeskSession
  allowed: (row: DeskRow) => ReadonlySet<string>
  onClose: () => void
  onGiven: (given: Given) => void
}

const FIELD: Record<OutcomeProblem, string> = {
  day: 'outcome-day',
  to: 'outcome-to',
  reason: 'outcome-reason',
}

/** One outcome for one question or many: what it is, what the asker will read, how many it is possible for. */
export function OutcomeDialog({ rows, desk, allowed, onClose, onGiven }: OutcomeDialogProps) {
  const { m, language } = useMessages()
  const w = m.closing
  const [form, setForm] = useState<OutcomeForm>(() => emptyOutcome(serverNow()))
  const [problem, setProblem] = useState<OutcomeProblem | null>(null)
  const [attempt, setAttempt] = useState(0)
  const give = useAct(
    ({ act, to }: { act: BulkAct; to: readonly DeskRow[] }) => giveOutcomes(http, act, to),
    // The list is live: nothing has to be read again before the dialog closes.
    [],
  )
  const n = (value: number) => number(value, language)
  const possible = rowsFor(rows, form.kind, allowed)
  const linked = possible.reduce((sum, row) => sum + row.linked, 0)
  const one = rows.length === 1 ? rows[0] : undefined
  const words = problem && w.problems[problem]

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (give.isPending || possible.length === 0) return
    const act = outcomeAct(form, serverNow())
    setAttempt((count) => count + 1)
    if (typeof act === 'string') {
      setProblem(act)
      return
    }
    setProblem(null)
    give.mutate({ act, to: possible }, { onSuccess: onGiven })
  }

  return (
    <Dialog
      open
      title={one ? w.giveOne(n(one.number)) : w.giveMany(n(rows.length))}
      closeLabel={m.close}
      onClose={onClose}
      busy={give.isPending}
    >
      <form className="og-form" noValidate onSubmit={submit}>
        <ErrorSummary
          title={w.problems.title}
          errors={
            problem && words
              ? [{ fieldId: FIELD[problem], message: words }]
              : give.error
                ? [{ fieldId: 'outcome-kind', message: errorWord(m, give.error) }]
                : []
          }
          attempt={attempt}
        />
        {one ? (
          <p className="og-outcome-text" lang="vi">
            {one.publicText ?? one.text}
          </p>
        ) : null}
        <ChoiceField
          id="outcome-kind"
          name="outcome-kind"
          legend={w.kind}
          value={form.kind}
          choices={OUTCOMES.map((kind) => ({ value: kind, label: w.kinds[kind], hint: w.kindHints[kind] }))}
          onChoose={(kind) => {
            setProblem(null)
            setForm({ ...form, kind: kind as OutcomeKind })
          }}
        />
        <OutcomeFields
          form={form}
          reasons={desk.declineReasons}
          error={words ?? undefined}
          onChange={(part) => setForm({ ...form, ...part })}
        />
        <OutcomeReads form={form} reasons={desk.declineReasons} />
        {linked > 0 ? <p className="gl-muted">{w.same(n(linked))}</p> : null}
        {possible.length < rows.length ? (
          <p className="gl-toned" data-tone="wait">
            {w.notPossible(n(rows.length - possible.length))}
          </p>
        ) : null}
        <div className="gl-form-acts">
          <Button
            type="submit"
            kind={form.kind === 'decline' ? 'danger-solid' : 'primary'}
            busy={give.isPending}
            disabledReason={possible.length === 0 ? w.nothingPossible : undefined}
          >
            {give.isPending ? w.applying : w.apply(n(possible.length))}
          </Button>
          <Button busy={give.isPending} onClick={onClose}>
            {m.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
