import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { DeskRow } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { TextField } from '@giaoluu/ui/text-field'
import { useMessages } from '../messages/use-messages.ts'
import { addWorkingDays } from './due-date.ts'
import { LinkedFateField } from './linked-fate-field.tsx'
import { NoteField } from './note-field.tsx'
import type { Work } from './work.ts'

/** What an organiser does seldom. */
export type OtherMode = 'reopen' | 'withdraw' | 'handover' | 'answerLater'
type OtherWork = Extract<Work, { mode: OtherMode }>

/** In how many working days an answer is usually promised. */
const PROMISES = [3, 7, 15]

type OtherPanelProps = {
  row: DeskRow
  work: OtherWork
  error: string | undefined
  onChange: (work: OtherWork) => void
}

/** Reason, office or day of what an organiser is about to do. */
export function OtherPanel({ row, work, error, onChange }: OtherPanelProps) {
  const { m } = useMessages()
  const words = m.others[work.mode]
  return (
    <section className="md-part md-other" aria-labelledby="other">
      <h3 id="other">{words.title}</h3>
      {work.mode === 'answerLater' ? null : <p className="gl-muted">{hintOf(m, row, work)}</p>}
      {work.mode === 'reopen' || work.mode === 'withdraw' ? (
        <TextAreaField
          id="other-reason"
          label={work.mode === 'withdraw' ? m.others.withdraw.reason : m.others.reason}
          rows={3}
          autoFocus
          value={work.reason}
          error={error}
          onChange={(event) => onChange({ ...work, reason: event.currentTarget.value })}
        />
      ) : null}
      {work.mode === 'handover' ? (
        <HandoverFields row={row} work={work} error={error} onChange={onChange} />
      ) : null}
      {work.mode === 'answerLater' ? <DayFields work={work} error={error} onChange={onChange} /> : null}
    </section>
  )
}

type Words = ReturnType<typeof useMessages>['m']
type NotLater = Exclude<OtherWork, { mode: 'answerLater' }>

function hintOf(m: Words, { state }: DeskRow, { mode }: NotLater): string {
  if (mode !== 'reopen') return m.others[mode].hint
  return state === 'declined' ? m.others.reopen.fromDeclined : m.others.reopen.fromWithdrawn
}

type FieldsOf<M extends OtherMode> = Omit<OtherPanelProps, 'row' | 'work'> & {
  work: Extract<OtherWork, { mode: M }>
}

function HandoverFields({ row, work, error, onChange }: FieldsOf<'handover'> & { row: DeskRow }) {
  const { m } = useMessages()
  return (
    <>
      <TextField
        id="handover-to"
        label={m.others.handover.to}
        autoFocus
        maxLength={200}
        value={work.to}
        error={error}
        onChange={(event) => onChange({ ...work, to: event.currentTarget.value })}
      />
      <TextField
        id="handover-code"
        label={m.others.handover.code}
        optional={m.decline.optional}
        maxLength={100}
        value={work.code}
        onChange={(event) => onChange({ ...work, code: event.currentTarget.value })}
      />
      <TextAreaField
        id="handover-reason"
        label={m.others.handover.reason}
        optional={m.decline.optional}
        hint={m.others.handover.reasonHint}
        rows={2}
        value={work.reason}
        onChange={(event) => onChange({ ...work, reason: event.currentTarget.value })}
      />
      <NoteField id="handover-note" value={work.note} onChange={(note) => onChange({ ...work, note })} />
      {row.linked > 0 ? (
        <LinkedFateField
          id="handover-linked"
          legend={m.decline.linked(row.linked)}
          same={m.others.handover.same}
          value={work.linked}
          onChoose={(linked) => onChange({ ...work, linked })}
        />
      ) : null}
    </>
  )
}

function DayFields({ work, error, onChange }: FieldsOf<'answerLater'>) {
  const { m } = useMessages()
  const now = useServerNow(60_000)
  return (
    <>
      <TextField
        id="later-day"
        label={m.others.answerLater.day}
        hint={m.others.answerLater.dayHint}
        inputMode="numeric"
        size={12}
        autoFocus
        autoComplete="off"
        value={work.day}
        error={error}
        onChange={(event) => onChange({ ...work, day: event.currentTarget.value })}
      />
      <div className="md-actions">
        {PROMISES.map((days) => {
          const day = dateDay(addWorkingDays(new Date(now), days))
          return (
            <Button key={days} onClick={() => onChange({ ...work, day })}>
              {m.others.answerLater.inDays(days)}
            </Button>
          )
        })}
      </div>
      <p className="gl-muted">{m.others.answerLater.holidays}</p>
    </>
  )
}
