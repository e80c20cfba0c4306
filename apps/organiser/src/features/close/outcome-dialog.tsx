import { errorWord } from '@giaoluu/client/console/error-word'
import { http } from '@giaoluu/client/http'
import { serverNow } from '@giaoluu/client/server-clock'
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
import { type Given, giveOutcomes, promiseByUnit } from './give-outcomes.ts'
import { numbersOf } from './numbers-of.ts'
import { OutcomeFields } from './outcome-fields.tsx'
import {
  blockedRows,
  OUTCOMES,
  type OutcomeForm,
  type OutcomeKind,
  type OutcomeProblem,
  outcomeAct,
  rowsFor,
} from './outcome-form.ts'
import { OutcomeReads } from './outcome-reads.tsx'
import { ReportWay } from './report-way.tsx'

type OutcomeDialogProps = {
  rows: readonly DeskRow[]
  desk: DeskSession
  /** Kept by the page: what was typed outlives the dialog. */
  form: OutcomeForm
  onForm: (form: OutcomeForm) => void
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
export function OutcomeDialog({ rows, desk, form, onForm, allowed, onClose, onGiven }: OutcomeDialogProps) {
  const { m, language } = useMessages()
  const w = m.closing
  const [problem, setProblem] = useState<OutcomeProblem | null>(null)
  const [attempt, setAttempt] = useState(0)
  const give = useAct(
    ({ act, to, unit }: { act: BulkAct; to: readonly DeskRow[]; unit: string }) =>
      act.verb === 'answerLater' && unit !== ''
        ? promiseByUnit(http, act, to, unit)
        : giveOutcomes(http, act, to),
    // The list is live: nothing has to be read again before the dialog closes.
    [],
  )
  const n = (value: number) => number(value, language)
  const possible = rowsFor(rows, form.kind, allowed)
  const linked = possible.reduce((sum, row) => sum + row.linked, 0)
  const one = rows.length === 1 ? rows[0] : undefined
  const isReport = one?.confidential ?? false
  const homeless = possible.filter(({ unit }) => unit === null).length
  const { drafted, others } = blockedRows(rows, possible, form.kind)
  const numbers = (list: readonly DeskRow[]) => numbersOf(list, n, w.andMore)
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
    give.mutate({ act, to: possible, unit: form.unit }, { onSuccess: onGiven })
  }

  return (
    <Dialog
      open
      title={one ? (isReport ? w.giveReport : w.giveOne)(n(one.number)) : w.giveMany(n(rows.length))}
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
        {one && isReport ? (
          <ReportWay row={one} />
        ) : one ? (
          <p className="og-outcome-text" lang="vi">
            {one.publicText ?? one.text}
          </p>
        ) : null}
        <ChoiceField
          id="outcome-kind"
          name="outcome-kind"
          legend={w.kind}
          value={form.kind}
          choices={OUTCOMES.map((kind) => ({
            value: kind,
            label: w.kinds[kind],
            hint: (isReport ? w.reportHints : w.kindHints)[kind],
          }))}
          onChoose={(kind) => {
            setProblem(null)
            onForm({ ...form, kind: kind as OutcomeKind })
          }}
        />
        <OutcomeFields
          form={form}
          reasons={desk.declineReasons}
          error={words ?? undefined}
          homeless={homeless}
          isReport={isReport}
          units={desk.units}
          onChange={(part) => onForm({ ...form, ...part })}
        />
        <OutcomeReads form={form} reasons={desk.declineReasons} isReport={isReport} />
        {linked > 0 ? <p className="gl-muted">{w.same(n(linked))}</p> : null}
        {drafted.length > 0 ? (
          <p className="gl-toned" data-tone="wait">
            {w.drafted(numbers(drafted))}
          </p>
        ) : null}
        {others.length > 0 ? (
          <p className="gl-toned" data-tone="wait">
            {w.notPossible(numbers(others))}
          </p>
        ) : null}
        <div className="gl-form-acts">
          <Button
            type="submit"
            kind={form.kind === 'decline' ? 'danger-solid' : 'primary'}
            busy={give.isPending}
            disabledReason={possible.length === 0 ? w.nothingPossible : undefined}
          >
            {give.isPending ? w.applying : isReport ? w.applyReport : w.apply(n(possible.length))}
          </Button>
          <Button busy={give.isPending} onClick={onClose}>
            {m.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
