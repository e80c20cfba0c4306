import type { DeskRow } from '@giaoluu/contract/question'
import type { Named } from '@giaoluu/contract/session'
import { number } from '@giaoluu/ui/format/number'
import { SelectField } from '@giaoluu/ui/select-field'
import { TextField } from '@giaoluu/ui/text-field'
import { useMessages } from '../../messages/use-messages.ts'
import { type CloseFilter, type OpenRows, PROMISED, rowsInView, UNSETTLED } from './open-rows.ts'

type CloseFiltersProps = {
  open: OpenRows
  units: readonly Named[]
  filter: CloseFilter
  onChange: (filter: CloseFilter) => void
}

/** Which of the open questions are seen; every choice says how many it holds. */
export function CloseFilters({ open, units, filter, onChange }: CloseFiltersProps) {
  const { m, language } = useMessages()
  const w = m.closing.filters
  const counted = (label: string, rows: readonly DeskRow[]) => {
    const count = rows.length
    return { label: `${label} (${number(count, language)})`, count }
  }
  const inView = rowsInView(open, filter)
  const ofUnit = (id: string | null) => inView.filter(({ unit }) => unit === id)
  const unitOptions = [
    ...units.map(({ id, name }) => ({ value: id, ...counted(name, ofUnit(id)) })),
    { value: 'none', ...counted(w.noUnit, ofUnit(null)) },
  ].filter(({ count, value }) => count > 0 || value === filter.unit)
  const stateOptions = [
    ...UNSETTLED.map((state) => ({
      value: state,
      ...counted(
        m.states[state],
        open.unsettled.filter((row) => row.state === state),
      ),
    })),
    { value: PROMISED, ...counted(w.promised, open.promised) },
  ].filter(({ count, value }) => count > 0 || value === filter.state)
  return (
    <search className="og-filters" aria-label={w.label}>
      <TextField
        id="close-search"
        label={w.search}
        type="search"
        value={filter.words}
        onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
      />
      <SelectField
        id="close-unit"
        label={w.unit}
        value={filter.unit}
        options={[{ value: '', label: w.everyUnit }, ...unitOptions]}
        onChange={(event) => onChange({ ...filter, unit: event.currentTarget.value })}
      />
      <SelectField
        id="close-state"
        label={w.state}
        value={filter.state}
        options={[{ value: '', label: w.everyState }, ...stateOptions]}
        onChange={(event) => onChange({ ...filter, state: event.currentTarget.value })}
      />
    </search>
  )
}
