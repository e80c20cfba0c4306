import { figureAt, figureShortcuts } from '@giaoluu/client/console/figures'
import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import { useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import type { DeskRow } from '@giaoluu/contract/question'
import { ChoiceField } from '@giaoluu/ui/choice-field'
import { TextField } from '@giaoluu/ui/text-field'
import { useState } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import type { BulkWish } from './plan-bulk.ts'
import { useLeads } from './use-leads.ts'

type LinkWish = Extract<BulkWish, { verb: 'link' }>

type BulkLeadProps = {
  wish: LinkWish
  rows: readonly DeskRow[]
  keys: boolean
  onChange: (wish: LinkWish) => void
}

/** The question all others are linked to: one of them, one like them, or one that is searched for. */
export function BulkLead({ wish, rows, keys, onChange }: BulkLeadProps) {
  const { m } = useMessages()
  const [search, setSearch] = useState('')
  const leads = useLeads(rows, search, wish.lead)
  useShortcuts(
    figureShortcuts(leads, ({ id }) => onChange({ ...wish, lead: id })),
    'over',
  )
  return (
    <div className="md-bulk-fields">
      <TextField
        id="bulk-lead-search"
        label={m.similar.search}
        value={search}
        autoComplete="off"
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {leads.length === 0 ? <p className="gl-muted">{m.list.nothingFound}</p> : null}
      <ChoiceField
        id="bulk-lead"
        name="bulk-lead"
        legend={m.bulk.lead}
        choices={leads.map((lead, index) => ({
          value: lead.id,
          label: m.bulk.leadChoice(
            String(lead.number),
            m.states[lead.state],
            lead.linked > 0 ? m.list.asking(lead.linked + 1) : null,
          ),
          hint: publicTextOf(lead),
          keyHint: figureAt(index, keys),
        }))}
        value={wish.lead ?? undefined}
        onChoose={(lead) => onChange({ ...wish, lead })}
      />
    </div>
  )
}
