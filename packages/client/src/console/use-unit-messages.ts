import type { WaitingMessage } from '@giaoluu/contract/session-setup'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { http } from '../http.ts'
import type { LiveDesk } from '../live/use-desk.ts'
import { waitingMessagesQuery } from '../organiser-queries.ts'
import { RequestError } from '../request-error.ts'

export type UnitMessages = {
  /** What this person has not read, the oldest first. */
  unread: readonly WaitingMessage[]
  read: (id: string) => void
  busy: boolean
  /** Why the last one could not be noted as read. */
  error: RequestError['code'] | null
}

/**
 * The organiser's messages to one's own units, of this session and of others: a reminder is about a day that is over.
 * Heard of by poke, and asked for again whenever the line begins to follow.
 */
export function useUnitMessages(slug: string, { messages }: Pick<LiveDesk, 'messages'>): UnitMessages {
  const queryClient = useQueryClient()
  const query = waitingMessagesQuery()
  const { data } = useQuery(query)
  useEffect(() => {
    if (messages > 0) void queryClient.invalidateQueries({ queryKey: query.queryKey })
  }, [messages])
  const reading = useMutation({
    mutationFn: (id: string) => http.call('readUnitMessage', { params: { id }, body: {} }),
    onSuccess: (read) =>
      queryClient.setQueryData(
        query.queryKey,
        (known) => known && { messages: known.messages.filter(({ id }) => id !== read.id) },
      ),
  })
  const unread = useMemo(() => shownAt(slug, data?.messages ?? []), [slug, data])
  const { error } = reading
  return {
    unread,
    read: (id) => reading.mutate(id),
    busy: reading.isPending,
    error: error === null ? null : error instanceof RequestError ? error.code : 'internal',
  }
}

/** What to show at the desk of a session: its own before others', and nothing of practice elsewhere. */
export function shownAt(slug: string, messages: readonly WaitingMessage[]): WaitingMessage[] {
  const here = messages.filter(({ session }) => session.slug === slug)
  const elsewhere = messages.filter(({ session }) => session.slug !== slug && !session.practice)
  return [...here, ...elsewhere]
}
