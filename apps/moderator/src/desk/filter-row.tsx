import { Button } from '@giaoluu/ui/button'
import { Icon } from '@giaoluu/ui/icon'
import { SelectField } from '@giaoluu/ui/select-field'
import { useMessages } from '../messages/use-messages.ts'
import { FILTER_KEYS, type FilterKey, type Filters } from './filters.ts'
import { useTriage } from './triage-context.ts'

/** The first field, which F goes to. */
export const FILTER_FIELD = 'filter-topic'

type FilterRowProps = {
  filters: Filters
  open: boolean
  onFilter: (key?: FilterKey, value?: string) => void
}

/** What narrows the list: while open a field for each, else a word for each that is set and a way to take it away. */
export function FilterRow({ filters, open, onFilter }: FilterRowProps) {
  const { m } = useMessages()
  const { session, names } = useTriage()
  const set = FILTER_KEYS.filter((key) => filters[key] !== undefined)
  if (!open && set.length === 0) return null
  const named: Record<FilterKey, (id: string) => string> = {
    topic: names.topic,
    province: names.province,
    unit: names.unit,
    label: names.label,
    source: (id) => (id in m.detail.sources ? m.detail.sources[id as keyof typeof m.detail.sources] : id),
  }
  const choices: Record<FilterKey, readonly { id: string; name: string }[]> = {
    topic: session.topics,
    province: session.provinces,
    unit: session.units,
    label: session.labels,
    source: Object.entries(m.detail.sources).map(([id, name]) => ({ id, name })),
  }
  if (!open)
    return (
      <ul className="md-filters-set" aria-label={m.filters.label}>
        {set.map((key) => {
          const name = named[key](filters[key] ?? '')
          return (
            <li key={key}>
              <button
                type="button"
                aria-label={m.filters.remove(m.filters.names[key], name)}
                onClick={() => onFilter(key)}
              >
                <span>{name}</span>
                <Icon name="cross" />
              </button>
            </li>
          )
        })}
      </ul>
    )
  return (
    <section className="md-filters" aria-label={m.filters.label}>
      {FILTER_KEYS.filter((key) => choices[key].length > 0).map((key) => (
        <SelectField
          key={key}
          id={`filter-${key}`}
          label={m.filters.names[key]}
          value={filters[key] ?? ''}
          options={[
            { value: '', label: m.filters.any },
            ...choices[key].map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => onFilter(key, event.currentTarget.value)}
        />
      ))}
      {set.length > 0 ? (
        <Button kind="quiet" onClick={() => onFilter()}>
          {m.filters.clear}
        </Button>
      ) : null}
    </section>
  )
}
