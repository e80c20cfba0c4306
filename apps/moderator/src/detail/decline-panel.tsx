import type { DeskRow } from '@giaoluu/contract/question'
import { ChoiceField } from '@giaoluu/ui/choice-field'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { Work } from './work.ts'

type DeclineWork = Extract<Work, { mode: 'decline' }>

type DeclinePanelProps = {
  row: DeskRow
  work: DeclineWork
  error: string | undefined
  keys: boolean
  onChange: (work: DeclineWork) => void
}

/** Why a question is declined, with the words its asker will read. */
export function DeclinePanel({ row, work, error, keys, onChange }: DeclinePanelProps) {
  const { m } = useMessages()
  const { session } = useTriage()
  return (
    <div className="md-decline">
      <ChoiceField
        id="decline-reason"
        name="decline-reason"
        legend={m.decline.titleReads}
        choices={session.declineReasons.map(({ id, name, text }, index) => ({
          value: id,
          label: name,
          // A figure declines: what the asker will read is seen before it.
          hint: text,
          keyHint: keys && index < 9 ? String(index + 1) : undefined,
        }))}
        value={work.reason ?? undefined}
        error={error}
        onChoose={(chosen) => onChange({ ...work, reason: chosen })}
      />
      <div className="md-decline-reads">
        <TextAreaField
          id="decline-note"
          label={m.decline.note}
          optional={m.decline.optional}
          rows={2}
          value={work.note}
          onChange={(event) => onChange({ ...work, note: event.currentTarget.value })}
        />
        {row.linked > 0 ? (
          <ChoiceField
            id="decline-linked"
            name="decline-linked"
            legend={m.decline.linked(row.linked)}
            choices={[
              { value: 'return', label: m.decline.linkedReturn },
              { value: 'same', label: m.decline.linkedSame },
            ]}
            value={work.linked}
            onChoose={(linked) => onChange({ ...work, linked: linked === 'same' ? 'same' : 'return' })}
          />
        ) : null}
        {row.linked > 0 ? (
          <p className="gl-muted" aria-live="polite">
            {work.linked === 'same'
              ? m.decline.linkedSameWords(row.linked)
              : m.decline.linkedReturnWords(row.linked)}
          </p>
        ) : null}
      </div>
    </div>
  )
}
