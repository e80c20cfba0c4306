import type { Deps } from '../deps.ts'
import { findPublicStream } from '../feed/store.ts'
import type { Handlers } from './connection.ts'
import { follow } from './follow.ts'
import type { Outlet } from './room.ts'
import { streamCache } from './stream-cache.ts'

/** The public namespace: anybody follows any session the public knows. */
export function feedHandlers(
  { database: { prisma }, relay }: Pick<Deps, 'database' | 'relay'>,
  outlet: Outlet,
): Handlers {
  const find = streamCache((slug) => findPublicStream(prisma, slug))
  return {
    follow: async ({ id }, { session, cursor }) => {
      const stream = await find(session)
      if (!stream) return { error: 'not-found' }
      return { stream, ack: await follow(prisma, relay, { id, outlet, reader: null }, stream, cursor) }
    },
    unfollow: ({ id }, stream) => relay.unfollow(id, stream.id),
    look: null,
  }
}
