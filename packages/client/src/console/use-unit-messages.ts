import type { Me } from '@giaoluu/contract/people'
import type { UnitMessage } from '@giaoluu/contract/session-setup'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { http } from '../http.ts'
import type { LiveDesk } from '../live/use-desk.ts'
import { unitMessagesQuery } from '../organiser-queries.ts'
import { RequestError } from '../request-error.ts'

export type UnitMessages = {
  /** What this person has not read, the oldest first. */
  unread: readonly UnitMessage[]
  read: (id: string) => void
  busy: boolean
  /** Why the last one could not be noted as read. */
  error: RequestError['code'] | null
}

/** Where no poke comes through, a message is still found. */
const POLL_MS = 60_000

/** The organiser's messages to one's own units: heard of by poke, and asked for again when the line is back. */
export function useUnitMessages(
  me: Me,
  slug: string,
  { messages, status }: Pick<LiveDesk, 'messages' | 'status'>,
): UnitMessages {
  const queryClient = useQueryClient()
  const query = unitMessagesQuery(slug)
  const { data } = useQuery({ ...query, refetchInterval: POLL_MS })
  const back = status.kind === 'back'
  useEffect(() => {
    if (messages > 0 || back) void queryClient.invalidateQueries({ queryKey: query.queryKey })
  }, [messages, back])
  const reading = useMutation({
    mutationFn: (id: string) => http.call('readUnitMessage', { params: { id }, body: {} }),
    onSuccess: (read) =>
      queryClient.setQueryData(
        query.queryKey,
        (known) =>
          known && { messages: known.messages.map((message) => (message.id === read.id ? read : message)) },
      ),
  })
  const unread = useMemo(() => unreadBy(me, data?.messages ?? []), [me, data])
  const { error } = reading
  return {
    unread,
    read: (id) => reading.mutate(id),
    busy: reading.isPending,
    error: error === null ? null : error instanceof RequestError ? error.code : 'internal',
  }
}

/** What somebody's units were told and they have not read, the oldest first. Who only sent it has nothing to read. */
export function unreadBy({ roles }: Pick<Me, 'roles'>, messages: readonly UnitMessage[]): UnitMessage[] {
  const mine = new Set(roles.flatMap(({ unit }) => unit ?? []))
  return messages.filter(({ read, units }) => !read && units.some((id) => mine.has(id))).toReversed()
}
