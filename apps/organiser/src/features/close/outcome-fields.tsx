import { serverNow } from '@giaoluu/client/server-clock'
import type { DeclineReason, Named } from '@giaoluu/contract/session'
import { Button } from '@giaoluu/ui/button'
import { number } from '@giaoluu/ui/format/number'
import { SelectField } from '@giaoluu/ui/select-field'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { TextField } from '@giaoluu/ui/text-field'
import { useMessages } from '../../messages/use-messages.ts'
import { type OutcomeForm, workingDay } from './outcome-form.ts'

type OutcomeFieldsProps = {
  form: OutcomeForm
  reasons: readonly DeclineReason[]
  error: string | undefined
  /** How many of the questions have no unit, and which could answer. */
  homeless: number
  /** About a confidential report: it has a reporter. */
  isReport: boolean
  units: readonly Named[]
  onChange: (part: Partial<OutcomeForm>) => void
}

/** Usual promises, in working days. */
const PROMISES = [5, 10, 15]

/** What an outcome needs to be told. */
export function OutcomeFields(props: OutcomeFieldsProps) {
  const { form, reasons, error, homeless, isReport, units, onChange } = props
  const { m } = useMessages()
  const w = m.closing
  switch (form.kind) {
    case 'answerLater':
      return (
        <div>
          <TextField
            id="outcome-day"
            label={w.dueAt}
            hint={w.dueHint}
            size={12}
            maxLength={12}
            autoComplete="off"
            value={form.day}
            error={error}
            onChange={(event) => onChange({ day: event.currentTarget.value })}
          />
          <p className="og-promises">
            {PROMISES.map((days) => (
              <Button
                key={days}
                kind="quiet"
                onClick={() => onChange({ day: workingDay(serverNow(), days) })}
              >
                {w.inDays(days)}
              </Button>
            ))}
          </p>
          {homeless > 0 ? (
            <HomelessField form={form} homeless={homeless} units={units} onChange={onChange} />
          ) : null}
        </div>
      )
    case 'handover':
      return (
        <>
          <TextField
            id="outcome-to"
            label={w.to}
            hint={w.toHint}
            maxLength={200}
            value={form.to}
            error={error}
            onChange={(event) => onChange({ to: event.currentTarget.value })}
          />
          <TextField
            id="outcome-code"
            label={w.code}
            optional={w.optional}
            maxLength={100}
            value={form.code}
            onChange={(event) => onChange({ code: event.currentTarget.value })}
          />
          <TextAreaField
            id="outcome-words"
            label={isReport ? w.wordsReport : w.words}
            optional={w.optional}
            rows={2}
            maxLength={2000}
            value={form.words}
            onChange={(event) => onChange({ words: event.currentTarget.value })}
          />
          <Note form={form} isReport={isReport} onChange={onChange} />
        </>
      )
    case 'decline':
      return (
        <>
          <SelectField
            id="outcome-reason"
            label={w.reason}
            value={form.reason}
            error={error}
            options={[
              { value: '', label: w.chooseReason },
              ...reasons.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => onChange({ reason: event.currentTarget.value })}
          />
          <Note form={form} isReport={isReport} onChange={onChange} />
        </>
      )
  }
}

/** A promise that no unit has would be nobody's to keep. */
function HomelessField(props: Pick<OutcomeFieldsProps, 'form' | 'homeless' | 'units' | 'onChange'>) {
  const { form, homeless, units, onChange } = props
  const { m, language } = useMessages()
  const w = m.closing
  return (
    <>
      <SelectField
        id="outcome-unit"
        label={w.answeringUnit}
        hint={w.homeless(number(homeless, language))}
        value={form.unit}
        options={[
          { value: '', label: w.noAnsweringUnit },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => onChange({ unit: event.currentTarget.value })}
      />
      {form.unit === '' ? (
        <p className="gl-toned" data-tone="wait">
          {w.nobodysPromise}
        </p>
      ) : null}
    </>
  )
}

function Note({ form, isReport, onChange }: Pick<OutcomeFieldsProps, 'form' | 'isReport' | 'onChange'>) {
  const { m } = useMessages()
  const w = m.closing
  return (
    <TextAreaField
      id="outcome-note"
      label={w.note}
      optional={w.optional}
      hint={isReport ? w.noteHintReport : w.noteHint}
      rows={2}
      maxLength={2000}
      value={form.note}
      onChange={(event) => onChange({ note: event.currentTarget.value })}
    />
  )
}
