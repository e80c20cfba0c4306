import { http } from '@giaoluu/client/http'
import { serverNow } from '@giaoluu/client/server-clock'
import type { BulkResult } from '@giaoluu/contract/bulk'
import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import {
  type BulkPart,
  type BulkPlan,
  type BulkVerb,
  type BulkWish,
  planBulk,
  planUndo,
} from './plan-bulk.ts'
import { type BulkRun, runBulk } from './run-bulk.ts'

/** An act being prepared for questions, as they were chosen. */
export type BulkWork = { wish: BulkWish; chosen: readonly DeskRow[] }

/** An act that was done, and what it came to. */
export type BulkDone = {
  wish: BulkWish
  plan: BulkPlan
  rows: readonly DeskRow[]
  run: BulkRun
  at: number
  /** Until when it can be taken back. */
  until: number
  /** It was taken back; so many could not be. */
  undone?: { done: number; refused: number }
}

export type BulkControl = {
  work: BulkWork | null
  /** The questions as they are now. */
  rows: readonly DeskRow[]
  /** Null while something is still to be chosen. */
  plan: BulkPlan | null
  /** What would happen now. */
  preview: { run: BulkRun | undefined; loading: boolean; retry: () => void }
  /** What was just done and leaves something to read: refusals. */
  report: BulkDone | null
  done: BulkDone | null
  busy: boolean
  open: (wish: BulkWish, rows: readonly DeskRow[]) => void
  change: (wish: BulkWish) => void
  close: () => void
  /** Does it; true when anything was done. */
  perform: () => Promise<boolean>
  undo: () => Promise<void>
}

/** The server takes an act back for so long. */
const UNDO_MS = 10_000

type Options = {
  now: ReadonlyMap<string, DeskRow>
  session: DeskSession
  /** No connection: nothing is sent, and nothing kept to be sent. */
  cutOff: boolean
  /** The next change of the row is one's own. */
  expect: (row: Pick<DeskRow, 'id' | 'version'>) => void
  /** It is not, after all. */
  unexpect: (id: string) => void
}

/** One act on many questions: seen before it is done, done at once, taken back as one ([MC4]). */
export function useBulk({ now, session, cutOff, expect, unexpect }: Options): BulkControl {
  const [work, setWork] = useState<BulkWork | null>(null)
  const [report, setReport] = useState<BulkDone | null>(null)
  const [done, setDone] = useState<BulkDone | null>(null)
  const [busy, setBusy] = useState(false)
  const rows = useMemo(() => work?.chosen.map((row) => now.get(row.id) ?? row) ?? [], [work, now])
  const plan = useMemo(() => (work ? planBulk(work.wish, rows, session) : null), [work, rows, session])
  // A note changes nothing of what would happen: looking again at every letter would only keep the server busy.
  const asked = useMemo(
    () => (work ? planBulk(withoutNote(work.wish), rows, session) : null),
    [work, rows, session],
  )
  const parts = asked?.parts ?? []
  const verb = work?.wish.verb
  const preview = useQuery({
    queryKey: ['desk', 'bulk', parts],
    queryFn: async ({ signal }) => ({ verb, run: await runBulk(http, parts, true, signal) }),
    enabled: parts.length > 0 && !cutOff && !busy,
    placeholderData: keepPreviousData,
    // It is about this moment.
    staleTime: 0,
    gcTime: 0,
  })

  async function run(parts: readonly BulkPart[]): Promise<BulkRun> {
    // Before the answers, because the stream may be faster than they are.
    for (const { questions } of parts) questions.forEach(expect)
    const came = await runBulk(http, parts, false)
    for (const { id, done } of came.results) if (!done) unexpect(id)
    return came
  }

  async function perform(): Promise<boolean> {
    if (!work || !plan || busy || cutOff || plan.parts.length === 0) return false
    setBusy(true)
    try {
      const at = serverNow()
      const came = await run(plan.parts)
      const finished: BulkDone = { wish: work.wish, plan, rows, run: came, at, until: at + UNDO_MS }
      const isClean = came.failed === undefined && came.results.every((result) => result.done)
      setReport(isClean ? null : finished)
      setWork(null)
      const any = came.results.some((result) => result.done)
      // Where nothing was done, what was done before is still what can be taken back.
      if (any) setDone(finished)
      return any
    } finally {
      setBusy(false)
    }
  }

  async function undo(): Promise<void> {
    if (!done || done.undone || done.until <= serverNow()) return
    const changed = doneRows(done.run.results)
    const before = new Map(done.rows.map((row) => [row.id, row]))
    const back = planUndo(done.wish, changed, before)
    setReport(null)
    setDone({ ...done, until: 0 })
    const { results, failed } = await run(back)
    // What could not be sent may be sent again while there is time.
    if (failed !== undefined && results.length === 0) return setDone(done)
    const count = results.filter((result) => result.done).length
    setDone({ ...done, at: serverNow(), undone: { done: count, refused: changed.length - count } })
  }

  return {
    work,
    rows,
    plan,
    preview: {
      // What was seen of the same act stays while it is looked at again; what another would do says nothing of it.
      run: parts.length > 0 && preview.data?.verb === verb ? preview.data?.run : undefined,
      loading: preview.isFetching,
      retry: () => void preview.refetch(),
    },
    report,
    done,
    busy,
    open: (wish, chosen) => {
      setReport(null)
      setWork({ wish, chosen })
    },
    change: (wish) => setWork((known) => known && { ...known, wish }),
    close: () => {
      if (busy) return
      setWork(null)
      setReport(null)
    },
    perform,
    undo,
  }
}

/** The rows as the act left them. */
const doneRows = (results: readonly BulkResult[]): DeskRow[] =>
  results.flatMap(({ done, question }) => (done && question ? [question] : []))

const withoutNote = (wish: BulkWish): BulkWish => (wish.verb === 'decline' ? { ...wish, note: '' } : wish)

/** A wish with nothing chosen yet. */
export function emptyWish(verb: BulkVerb): BulkWish {
  switch (verb) {
    case 'accept':
    case 'hold':
      return { verb }
    case 'assign':
      return { verb, unit: null, leader: null }
    case 'decline':
      return { verb, reason: null, note: '', linked: 'return' }
    case 'link':
      return { verb, lead: null }
    case 'label':
      return { verb, add: [], remove: [] }
  }
}
