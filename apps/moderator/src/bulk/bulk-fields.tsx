import { figureAt } from '@giaoluu/client/console/figures'
import type { DeskRow } from '@giaoluu/contract/question'
import { ChoiceField } from '@giaoluu/ui/choice-field'
import { SelectField } from '@giaoluu/ui/select-field'
import { useTriage } from '../desk/triage-context.ts'
import { LeaderField } from '../detail/leader-field.tsx'
import { LinkedFateField } from '../detail/linked-fate-field.tsx'
import { NoteField } from '../detail/note-field.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { BulkLabels } from './bulk-labels.tsx'
import { BulkLead } from './bulk-lead.tsx'
import type { BulkWish } from './plan-bulk.ts'

type BulkFieldsProps = {
  wish: BulkWish
  rows: readonly DeskRow[]
  keys: boolean
  onChange: (wish: BulkWish) => void
}

/** What an act on many questions still has to know. */
export function BulkFields({ wish, rows, keys, onChange }: BulkFieldsProps) {
  const { m } = useMessages()
  const { session } = useTriage()
  switch (wish.verb) {
    case 'accept':
    case 'hold':
      return null
    case 'assign':
      return (
        <div className="md-bulk-fields">
          <SelectField
            id="bulk-unit"
            label={m.decide.routeTo}
            autoFocus
            value={wish.unit ?? ''}
            options={[
              { value: '', label: m.bulk.chooseUnit },
              ...session.units.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => onChange({ ...wish, unit: event.currentTarget.value || null, leader: null })}
          />
          <LeaderField
            id="bulk-leader"
            unit={wish.unit}
            value={wish.leader}
            onChoose={(leader) => onChange({ ...wish, leader })}
          />
        </div>
      )
    case 'decline': {
      const reason = session.declineReasons.find(({ id }) => id === wish.reason)
      const led = rows.reduce((all, { linked }) => all + linked, 0)
      return (
        <div className="md-bulk-fields" data-wide="">
          <ChoiceField
            id="bulk-reason"
            name="bulk-reason"
            legend={m.decline.title}
            choices={session.declineReasons.map(({ id, name }, index) => ({
              value: id,
              label: name,
              keyHint: figureAt(index, keys),
            }))}
            value={wish.reason ?? undefined}
            onChoose={(chosen) => onChange({ ...wish, reason: chosen })}
          />
          <div className="md-decline-reads">
            <h3>{m.decline.askerReads}</h3>
            <p className="md-well" aria-live="polite">
              {reason?.text ?? <span className="gl-muted">{m.decline.choose}</span>}
            </p>
            <NoteField id="bulk-note" value={wish.note} onChange={(note) => onChange({ ...wish, note })} />
            {led > 0 ? (
              <LinkedFateField
                id="bulk-linked"
                legend={m.bulk.led(led)}
                same={m.decline.linkedSame}
                value={wish.linked}
                onChoose={(linked) => onChange({ ...wish, linked })}
              />
            ) : null}
          </div>
        </div>
      )
    }
    case 'link':
      return <BulkLead wish={wish} rows={rows} keys={keys} onChange={onChange} />
    case 'label':
      return <BulkLabels wish={wish} rows={rows} keys={keys} onChange={onChange} />
  }
}
