import { figureAt } from '@giaoluu/client/console/figures'
import type { DeskRow } from '@giaoluu/contract/question'
import { ChoiceField } from '@giaoluu/ui/choice-field'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { LinkedFateField } from './linked-fate-field.tsx'
import { NoteField } from './note-field.tsx'
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
          keyHint: figureAt(index, keys),
        }))}
        value={work.reason ?? undefined}
        error={error}
        onChoose={(chosen) => onChange({ ...work, reason: chosen })}
      />
      <div className="md-decline-reads">
        <NoteField id="decline-note" value={work.note} onChange={(note) => onChange({ ...work, note })} />
        {row.linked > 0 ? (
          <>
            <LinkedFateField
              id="decline-linked"
              legend={m.decline.linked(row.linked)}
              same={m.decline.linkedSame}
              value={work.linked}
              onChoose={(linked) => onChange({ ...work, linked })}
            />
            <p className="gl-muted" aria-live="polite">
              {work.linked === 'same'
                ? m.decline.linkedSameWords(row.linked)
                : m.decline.linkedReturnWords(row.linked)}
            </p>
          </>
        ) : null}
      </div>
    </div>
  )
}
