import { deskQueueQuery, deskSessionsQuery } from '@giaoluu/client/desk-queries'
import type { DeskRow } from '@giaoluu/contract/question'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

/** A question of another session, with that session's name. */
export type Elsewhere = { row: DeskRow; session: string }

/** What waits for one's own units in other sessions than the one that is open; nothing where it cannot be read. */
export function useElsewhere(session: string): Elsewhere[] {
  const { data: queue } = useQuery(deskQueueQuery())
  const { data: known } = useQuery(deskSessionsQuery())
  return useMemo(
    () => elsewhere(queue?.questions ?? [], session, known?.sessions ?? []),
    [queue, known, session],
  )
}

/** The questions of other sessions under their names, in the order given. */
export function elsewhere(
  rows: readonly DeskRow[],
  session: string,
  sessions: readonly { slug: string; title: string }[],
): Elsewhere[] {
  const titles = new Map(sessions.map(({ slug, title }) => [slug, title]))
  return rows
    .filter((row) => row.session !== session)
    .map((row) => ({ row, session: titles.get(row.session) ?? row.session }))
}
