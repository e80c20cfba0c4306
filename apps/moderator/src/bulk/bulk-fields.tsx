import type { DeskRow } from '@giaoluu/contract/question'
import { ChoiceField } from '@giaoluu/ui/choice-field'
import { SelectField } from '@giaoluu/ui/select-field'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { BulkLabels } from './bulk-labels.tsx'
import { BulkLead } from './bulk-lead.tsx'
import type { BulkWish } from './plan-bulk.ts'

/** The first field of what is to be chosen; it has the focus when the act opens. */
export const BULK_FIELD = 'bulk-field'

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
    case 'assign': {
      const leaders =
        session.people
          .find(({ unit }) => unit === wish.unit)
          ?.colleagues.filter(({ role }) => role === 'leader') ?? []
      return (
        <div className="md-bulk-fields">
          <SelectField
            id={BULK_FIELD}
            label={m.decide.routeTo}
            value={wish.unit ?? ''}
            options={[
              { value: '', label: m.bulk.chooseUnit },
              ...session.units.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => onChange({ ...wish, unit: event.currentTarget.value || null, leader: null })}
          />
          {leaders.length > 0 ? (
            <SelectField
              id="bulk-leader"
              label={m.decide.leader}
              value={wish.leader ?? ''}
              options={[
                { value: '', label: m.decide.leaderAny },
                ...leaders.map(({ username, name, title }) => ({
                  value: username,
                  label: title ? `${name}, ${title}` : name,
                })),
              ]}
              onChange={(event) => onChange({ ...wish, leader: event.currentTarget.value || null })}
            />
          ) : null}
        </div>
      )
    }
    case 'decline': {
      const reason = session.declineReasons.find(({ id }) => id === wish.reason)
      const led = rows.reduce((all, { linked }) => all + linked, 0)
      return (
        <div className="md-bulk-fields" data-wide="">
          <ChoiceField
            id={BULK_FIELD}
            name="bulk-reason"
            legend={m.decline.title}
            choices={session.declineReasons.map(({ id, name }, index) => ({
              value: id,
              label: name,
              keyHint: keys && index < 9 ? String(index + 1) : undefined,
            }))}
            value={wish.reason ?? undefined}
            onChoose={(chosen) => onChange({ ...wish, reason: chosen })}
          />
          <div className="md-decline-reads">
            <h3>{m.decline.askerReads}</h3>
            <p className="md-well" aria-live="polite">
              {reason?.text ?? <span className="gl-muted">{m.decline.choose}</span>}
            </p>
            <TextAreaField
              id="bulk-note"
              label={m.decline.note}
              optional={m.decline.optional}
              rows={2}
              value={wish.note}
              onChange={(event) => onChange({ ...wish, note: event.currentTarget.value })}
            />
            {led > 0 ? (
              <ChoiceField
                id="bulk-linked"
                name="bulk-linked"
                legend={m.bulk.led(led)}
                choices={[
                  { value: 'return', label: m.decline.linkedReturn },
                  { value: 'same', label: m.decline.linkedSame },
                ]}
                value={wish.linked}
                onChoose={(linked) => onChange({ ...wish, linked: linked === 'same' ? 'same' : 'return' })}
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
