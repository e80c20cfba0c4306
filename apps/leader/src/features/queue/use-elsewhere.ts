import { deskQueueQuery, deskSessionsQuery } from '@giaoluu/client/desk-queries'
import type { DeskRow } from '@giaoluu/contract/question'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Worker, wroteIt } from './my-queue.ts'

/** What waits in another session. */
export type Elsewhere = { slug: string; title: string; rows: DeskRow[] }

/** What waits for one's own units in other sessions than the one that is open; nothing where it cannot be read. */
export function useElsewhere(session: string, worker: Worker): Elsewhere[] {
  const { data: queue } = useQuery(deskQueueQuery())
  const { data: known } = useQuery(deskSessionsQuery())
  return useMemo(
    () => elsewhere(queue?.questions ?? [], worker, session, known?.sessions ?? []),
    [queue, known, session, worker],
  )
}

/** The questions of other sessions, each session under its name, in the order given; without what others are to sign. */
export function elsewhere(
  questions: readonly DeskRow[],
  worker: Pick<Worker, 'username'>,
  session: string,
  sessions: readonly { slug: string; title: string }[],
): Elsewhere[] {
  const found = new Map<string, Elsewhere>()
  for (const row of questions) {
    if (row.session === session || wroteIt(row, worker)) continue
    const title = sessions.find(({ slug }) => slug === row.session)?.title ?? row.session
    const there = found.get(row.session) ?? { slug: row.session, title, rows: [] }
    there.rows.push(row)
    found.set(row.session, there)
  }
  return [...found.values()]
}
