import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { type Stop, shiftOf } from './steady-list.ts'

/** The row's height in rem, as the row itself has it. */
const ROW_REM = 5.125
const rowHeight = (): number =>
  ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

type ListScroll = {
  box: RefObject<HTMLDivElement | null>
  list: string
  items: readonly Stop[]
  selected: string | undefined
}

/** Which rows of the list are drawn and where it is scrolled to: what comes and goes never moves the selected one. */
export function useListScroll({ box, list, items, selected }: ListScroll) {
  const [row] = useState(rowHeight)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => row,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 6,
  })

  const before = useRef({ list, items, selected })
  useLayoutEffect(() => {
    const known = before.current
    before.current = { list, items, selected }
    if (!box.current) return
    if (known.list !== list) box.current.scrollTop = 0
    else if (known.selected === selected) {
      const shift = shiftOf(known.items, items, selected)
      if (shift !== 0) box.current.scrollTop += shift * row
    }
  }, [box, list, items, selected, row])

  // Only another selection scrolls; what comes and goes does not.
  useLayoutEffect(() => {
    const place = items.findIndex(({ id }) => id === selected)
    if (place === -1 || !box.current) return
    // The virtualiser knows both without asking the page to be laid out first.
    const offset = virtual.scrollOffset ?? 0
    const room = virtual.scrollRect?.height ?? 0
    const start = place * row
    if (start < offset) box.current.scrollTop = start
    else if (start + row > offset + room) box.current.scrollTop = start + row - room
  }, [selected, list])

  const end = items.length * row
  return {
    seen: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    atEnd: (virtual.scrollOffset ?? 0) + (virtual.scrollRect?.height ?? end) >= end - row,
    toEnd: () => virtual.scrollToIndex(items.length - 1, { align: 'end' }),
  }
}
