import { Button } from '@giaoluu/ui/button'
import { number } from '@giaoluu/ui/format/number'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { DueElsewhere } from './due-elsewhere.tsx'
import { FilterRow } from './filter-row.tsx'
import { FILTER_KEYS } from './filters.ts'
import type { Place } from './use-place.ts'
import type { QueueRows } from './use-queue-rows.ts'

type ListHeadProps = {
  title: string
  /** Questions, not cards. */
  count: number
  source: Pick<QueueRows, 'order' | 'more'>
  place: Pick<Place, 'filters' | 'filter'>
  filtering: boolean
  onFiltering: (open: boolean) => void
  choosing: boolean
  onChoosing: (choosing: boolean) => void
  /** The way to the queues on narrow screens. */
  back: ReactNode
  keys: boolean
}

/** The name of the list, how many stand in it, what narrows it, and the way to choose several. */
export function ListHead(props: ListHeadProps) {
  const { title, count, source, place, filtering, onFiltering, choosing, onChoosing, back, keys } = props
  const { m, language } = useMessages()
  const set = FILTER_KEYS.filter((key) => place.filters[key] !== undefined).length
  return (
    <>
      {back}
      <h2>{title}</h2>
      <span className="gl-num gl-muted">
        {number(count, language)}
        {source.more ? '+' : ''}
      </span>
      <span className="gl-muted md-list-order">{m.list.orders[source.order]}</span>
      <span className="gl-end md-list-tools">
        <Button
          kind="quiet"
          aria-expanded={filtering}
          title={keys ? m.filters.key : undefined}
          onClick={() => onFiltering(!filtering)}
        >
          {set > 0 ? m.filters.openSet(set) : m.filters.open}
        </Button>
        <Button
          kind="quiet"
          aria-pressed={choosing}
          title={keys ? m.select.key : undefined}
          onClick={() => onChoosing(!choosing)}
        >
          {m.select.start}
        </Button>
      </span>
      <FilterRow filters={place.filters} open={filtering} onFilter={place.filter} />
      {source.order === 'due' ? <DueElsewhere /> : null}
    </>
  )
}
