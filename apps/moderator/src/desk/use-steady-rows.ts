import type { DeskRow } from '@giaoluu/contract/question'
import { useMemo, useState } from 'react'
import type { QueueOrder } from './queues.ts'
import { type ListRow, steadyList } from './steady-list.ts'

type Memory = { list: string; rows: readonly DeskRow[]; kept: readonly string[] }

const NONE: readonly DeskRow[] = []

/** The list as it is shown, and how to settle it: what has left goes when one's own decision moves the list anyway. */
export function useSteadyRows(
  /** Another list (queue, search) begins anew. */
  list: string,
  { rows, order }: { rows: readonly DeskRow[]; order: QueueOrder },
  now: ReadonlyMap<string, DeskRow>,
  isOwn: (row: DeskRow) => boolean,
): { shown: readonly ListRow[]; settle: () => void } {
  const [memory, setMemory] = useState<Memory>({ list, rows, kept: [] })
  let current = memory
  if (memory.list !== list) current = { list, rows, kept: [] }
  else if (memory.rows !== rows) current = { list, rows, kept: keep(memory, rows, now, isOwn) }
  if (current !== memory) setMemory(current)

  const { kept } = current
  // What happens elsewhere on the desk leaves a list of which nothing has left as it is.
  const present = kept.length === 0 ? undefined : now
  const gone = useMemo(() => (present ? kept.flatMap((id) => present.get(id) ?? []) : NONE), [kept, present])
  const shown = useMemo(() => steadyList({ rows, kept: gone, order }), [rows, gone, order])
  return { shown, settle: () => setMemory((known) => ({ ...known, kept: [] })) }
}

function keep(
  before: Memory,
  rows: readonly DeskRow[],
  now: ReadonlyMap<string, DeskRow>,
  isOwn: (row: DeskRow) => boolean,
): readonly string[] {
  const present = new Set(rows.map(({ id }) => id))
  const gone = [...before.kept, ...before.rows.map(({ id }) => id)].filter((id) => {
    const row = now.get(id)
    return !present.has(id) && row !== undefined && !isOwn(row)
  })
  return [...new Set(gone)]
}
