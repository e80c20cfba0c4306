import { deskSessionsQuery } from '@giaoluu/client/desk-queries'
import { overdueQuery } from '@giaoluu/client/organiser-queries'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTriage } from './triage-context.ts'

/** What is due in another session: promises outlive their day. */
export type DueElsewhere = { slug: string; title: string; count: number }

/** How much is due in the organisation's other sessions; nothing where it cannot be read. */
export function useDueElsewhere(): readonly DueElsewhere[] {
  const { session } = useTriage()
  const { data: due } = useQuery(overdueQuery(session.organisation.slug))
  const { data: known } = useQuery(deskSessionsQuery())
  return useMemo(
    () => countElsewhere(due?.questions ?? [], session.slug, known?.sessions ?? []),
    [due, session.slug, known],
  )
}

/** Each other session with how many of its questions are due, in the order of the most overdue. */
export function countElsewhere(
  due: readonly { session: string }[],
  here: string,
  sessions: readonly { slug: string; title: string }[],
): DueElsewhere[] {
  const counts = new Map<string, number>()
  for (const { session } of due) if (session !== here) counts.set(session, (counts.get(session) ?? 0) + 1)
  return [...counts].map(([slug, count]) => ({
    slug,
    title: sessions.find((session) => session.slug === slug)?.title ?? slug,
    count,
  }))
}
