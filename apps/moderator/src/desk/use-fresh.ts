import { useState } from 'react'
import type { ListRow } from './steady-list.ts'

type Seen = { list: string; last: number }

/** How many questions have come to the end of the list since its end was last in view. */
export function useFresh(list: string, shown: readonly ListRow[], endInView: boolean): number {
  const last = shown.at(-1)?.row.number ?? 0
  const [seen, setSeen] = useState<Seen>({ list, last })
  let now = seen
  if (seen.list !== list || (endInView && last > seen.last)) now = { list, last }
  if (now !== seen) setSeen(now)
  let count = 0
  // The newest stand at the end.
  for (let at = shown.length - 1; at >= 0; at -= 1) {
    const each = shown[at]
    if (!each || each.row.number <= now.last) break
    if (!each.left) count += 1
  }
  return count
}
