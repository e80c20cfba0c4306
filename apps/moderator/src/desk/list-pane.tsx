import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { Looking } from '@giaoluu/client/live/live-view'
import { Button } from '@giaoluu/ui/button'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { FreshButton } from '@giaoluu/ui/fresh-button'
import { Pane } from '@giaoluu/ui/pane'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { Strip } from '@giaoluu/ui/strip'
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { markOf } from '../bulk/selection.ts'
import type { Selection } from '../bulk/use-selection.ts'
import { useMessages } from '../messages/use-messages.ts'
import { FloodCard } from './flood-card.tsx'
import type { ListItem } from './floods.ts'
import { ListRowView } from './list-row-view.tsx'
import type { ListRow } from './steady-list.ts'
import { useTriageBasics } from './triage-context.ts'
import { useFresh } from './use-fresh.ts'
import { useListScroll } from './use-list-scroll.ts'
import type { QueueRows } from './use-queue-rows.ts'

/** What this desk knows of rows beyond what everybody sees. */
export type RowMarks = {
  unfinished: ReadonlySet<string>
  unsent: ReadonlySet<string>
  /** In a queue of several states each row names its own. */
  states: boolean
}

type ListPaneProps = {
  /** Changes with queue, search and filters: another list begins at its top. */
  list: string
  title: string
  searching: boolean
  /** Takes the filters away, where any is set. */
  onUnfilter: (() => void) | undefined
  source: QueueRows
  shown: readonly ListRow[]
  items: readonly ListItem[]
  /** False when there were more questions than the desk holds. */
  complete: boolean
  selected: string | undefined
  marks: RowMarks
  looking: Looking
  selection: Pick<Selection, 'ids' | 'choosing' | 'mark'>
  hrefOf: (stop: string) => string
  onOpen: (stop: string, event: MouseEvent<HTMLAnchorElement>) => void
  onToggle: (stop: string) => void
  head: ReactNode
  foot: ReactNode
}

/** The questions of one queue. New ones come at its end and never move the selected row ([MC1]). */
export function ListPane(props: ListPaneProps) {
  const { list, title, source, shown, items, selected } = props
  const { m } = useMessages()
  const now = useServerNow(10_000)
  const box = useRef<HTMLDivElement>(null)
  const { seen, height, atEnd, toEnd } = useListScroll({ box, list, items, selected })
  const fresh = useFresh(list, source.order === 'newest' ? [] : shown, atEnd)

  const { more } = source
  const nearEnd = (seen.at(-1)?.index ?? -1) >= items.length - 10
  useEffect(() => {
    if (nearEnd) more?.()
  }, [more, nearEnd])

  return (
    <Pane
      place="list"
      label={m.list.label(title)}
      scrollRef={box}
      head={
        <>
          {props.head}
          {props.complete ? null : (
            <Strip tone="wait" slim>
              {m.list.incomplete}
            </Strip>
          )}
        </>
      }
      foot={
        <>
          <FreshButton count={fresh} words={m.list.fresh(fresh)} onReveal={toEnd} />
          {props.foot}
        </>
      }
    >
      {items.length === 0 ? (
        <Emptiness source={source} searching={props.searching} onUnfilter={props.onUnfilter} />
      ) : (
        <ul className="md-rows" style={{ height }} data-choosing={props.selection.choosing ? '' : undefined}>
          {seen.map(({ index, start }) => {
            const item = items[index]
            return item ? (
              <li key={item.id} style={{ transform: `translateY(${start}px)` }}>
                <Item {...props} item={item} now={now} />
              </li>
            ) : null
          })}
        </ul>
      )}
    </Pane>
  )
}

type ItemProps = ListPaneProps & { item: ListItem; now: number }

function Item({ item, now, ...props }: ItemProps) {
  const { selected, selection, marks, looking, hrefOf, onOpen, onToggle } = props
  const { me } = useTriageBasics()
  const shared = {
    now,
    href: hrefOf(item.id),
    current: item.id === selected,
    marking: selection.choosing,
    onMark: selection.mark,
    onOpen,
  }
  if (item.kind === 'flood')
    return <FloodCard {...shared} flood={item} marked={markOf(selection.ids, item)} onToggle={onToggle} />
  return (
    <ListRowView
      {...shared}
      line={item}
      marked={selection.ids.has(item.id)}
      states={marks.states}
      unfinished={marks.unfinished.has(item.id)}
      unsent={marks.unsent.has(item.id)}
      other={looking.get(item.id)?.find((name) => name !== me.name)}
    />
  )
}

type EmptinessProps = Pick<ListPaneProps, 'source' | 'searching' | 'onUnfilter'>

function Emptiness({ source, searching, onUnfilter }: EmptinessProps) {
  const { m } = useMessages()
  if (source.loading) return <Skeleton label={m.loading} lines={[40, 90, 70, 40, 90, 60, 40, 90, 80]} />
  if (source.failed)
    return (
      <EmptyState title={m.list.failed} action={<Button onClick={source.retry}>{m.retry}</Button>}>
        {m.errors.unavailable}
      </EmptyState>
    )
  if (onUnfilter)
    return (
      <EmptyState
        title={m.list.nothingFound}
        action={<Button onClick={onUnfilter}>{m.filters.clear}</Button>}
      >
        {m.filters.nothing}
      </EmptyState>
    )
  return (
    <EmptyState title={searching ? m.list.nothingFound : m.list.empty}>
      {searching ? m.list.nothingFoundCause : m.list.emptyCause}
    </EmptyState>
  )
}
