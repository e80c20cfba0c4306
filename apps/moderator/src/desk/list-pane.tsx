import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { Button } from '@giaoluu/ui/button'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { number } from '@giaoluu/ui/format/number'
import { FreshButton } from '@giaoluu/ui/fresh-button'
import { Pane } from '@giaoluu/ui/pane'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { Strip } from '@giaoluu/ui/strip'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { ListRowView, type RowMarks } from './list-row-view.tsx'
import { type ListRow, shiftOf } from './steady-list.ts'
import { useFresh } from './use-fresh.ts'
import type { QueueRows } from './use-queue-rows.ts'

/** The row's height in rem, as the row itself has it. */
const ROW_REM = 5.25
const rowHeight = (): number =>
  ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

type ListPaneProps = {
  /** Changes with queue and search: another list begins at its top. */
  list: string
  title: string
  searching: boolean
  source: QueueRows
  shown: readonly ListRow[]
  /** False when there were more questions than the desk holds. */
  complete: boolean
  selected: string | undefined
  marks: RowMarks
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
  /** The way to the queues on narrow screens. */
  back: ReactNode
  foot: ReactNode
}

/** The questions of one queue. New ones come at its end and never move the selected row ([MC1]). */
export function ListPane(props: ListPaneProps) {
  const { list, title, source, shown, selected, marks, hrefOf, onOpen } = props
  const { m, language } = useMessages()
  const now = useServerNow(10_000)
  const scroll = useRef<HTMLDivElement>(null)
  const [height] = useState(rowHeight)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    getItemKey: (index) => shown[index]?.row.id ?? index,
    overscan: 6,
  })
  const items = virtual.getVirtualItems()
  const lastSeen = items.at(-1)?.index ?? -1
  const fresh = useFresh(list, source.order === 'oldest' ? shown : [], atEnd(scroll.current, height))

  const before = useRef({ list, shown, selected })
  useLayoutEffect(() => {
    const known = before.current
    before.current = { list, shown, selected }
    const box = scroll.current
    if (!box) return
    if (known.list !== list) box.scrollTop = 0
    else if (known.selected === selected) box.scrollTop += shiftOf(known.shown, shown, selected) * height
  }, [list, shown, selected, height])

  useEffect(() => {
    const place = shown.findIndex(({ row }) => row.id === selected)
    if (place !== -1) virtual.scrollToIndex(place, { align: 'auto' })
    // Only when another row is selected: what comes and goes must not scroll.
  }, [selected, list])

  const { more } = source
  useEffect(() => {
    if (more && lastSeen >= shown.length - 10) more()
  }, [more, lastSeen, shown.length])

  const count = shown.filter(({ left }) => !left).length
  return (
    <Pane
      place="list"
      label={m.list.label(title)}
      scrollRef={scroll}
      head={
        <>
          {props.back}
          <h2>{title}</h2>
          <span className="gl-num gl-muted">
            {number(count, language)}
            {more ? '+' : ''}
          </span>
          <span className="gl-muted gl-end">
            {source.order === 'oldest' ? m.list.oldestFirst : m.list.newestFirst}
          </span>
        </>
      }
      foot={
        <>
          <FreshButton
            count={fresh}
            words={m.list.fresh(fresh)}
            onReveal={() => virtual.scrollToIndex(shown.length - 1, { align: 'end' })}
          />
          {props.foot}
        </>
      }
    >
      {props.complete ? null : (
        <Strip tone="wait" slim>
          {m.list.incomplete}
        </Strip>
      )}
      {shown.length === 0 ? (
        <Emptiness source={source} searching={props.searching} />
      ) : (
        <ul className="md-rows" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const shownRow = shown[index]
            return shownRow ? (
              <li key={key} style={{ transform: `translateY(${start}px)` }}>
                <ListRowView
                  listRow={shownRow}
                  marks={marks}
                  now={now}
                  href={hrefOf(shownRow.row.id)}
                  current={shownRow.row.id === selected}
                  onOpen={onOpen}
                />
              </li>
            ) : null
          })}
        </ul>
      )}
    </Pane>
  )
}

const atEnd = (box: HTMLDivElement | null, row: number): boolean =>
  box === null || box.scrollTop + box.clientHeight >= box.scrollHeight - row

function Emptiness({ source, searching }: { source: QueueRows; searching: boolean }) {
  const { m } = useMessages()
  if (source.loading) return <Skeleton label={m.loading} lines={[40, 90, 70, 40, 90, 60, 40, 90, 80]} />
  if (source.failed)
    return (
      <EmptyState title={m.list.failed} action={<Button onClick={source.retry}>{m.retry}</Button>}>
        {m.errors.unavailable}
      </EmptyState>
    )
  return (
    <EmptyState title={searching ? m.list.nothingFound : m.list.empty}>
      {searching ? m.list.nothingFoundCause : m.list.emptyCause}
    </EmptyState>
  )
}
