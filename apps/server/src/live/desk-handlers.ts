import { mayOnSession } from '@giaoluu/domain/permissions'
import type { Socket } from 'socket.io'
import type { Deps } from '../deps.ts'
import { findDeskStream } from '../feed/store.ts'
import type { Staff } from '../people/staff.ts'
import type { Handlers } from './connection.ts'
import { follow } from './follow.ts'
import type { Presence } from './presence.ts'
import type { Member, Outlet } from './room.ts'
import { streamCache } from './stream-cache.ts'

/** Who is behind each socket of the desk, as of its last follow. */
export type SignedIn = Map<string, Staff>

/** The staff's namespace: the cookie is checked again on every follow. */
export function deskHandlers(
  { database: { prisma }, relay, signIn }: Pick<Deps, 'database' | 'relay' | 'signIn'>,
  outlet: Outlet,
  presence: Presence,
  signedIn: SignedIn,
): Handlers {
  const find = streamCache((slug) => findDeskStream(prisma, slug))
  const memberOf = ({ id }: Socket): Member => ({ id, outlet, reader: signedIn.get(id) ?? null })
  return {
    follow: async (socket, { session, cursor }) => {
      const staff = await signIn.identify(socket.handshake.headers.cookie)
      if (!staff) return { error: 'signed-out' }
      // Until then there is nothing here for them; their console leads them to the second factor.
      if (staff.secondFactor === 'needed') return { error: 'not-found' }
      const stream = await find(session)
      if (!stream || !mayOnSession(staff, 'read', stream.organisationId)) return { error: 'not-found' }
      if (socket.connected) signedIn.set(socket.id, staff)
      const member = memberOf(socket)
      const ack = await follow(prisma, relay, member, stream, cursor)
      if (!('error' in ack)) void presence.greet(member, stream.sessionId).catch(() => {})
      return { stream, ack }
    },
    unfollow: ({ id }, stream) => {
      relay.unfollow(id, stream.id)
      presence.leave(id, stream.sessionId)
    },
    look: (socket, stream, question) => presence.look(memberOf(socket), stream.sessionId, question),
  }
}
