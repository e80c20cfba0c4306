import { Follow, type FollowAck, Look, Unfollow } from '@giaoluu/contract/socket'
import type { Socket } from 'socket.io'
import type { StoredStream } from '../feed/store.ts'
import { eventBudget } from './event-budget.ts'

// A console shows one session, a wall of screens a few.
const FOLLOWS_MAX = 8

/** What a namespace does about the events of its sockets. */
export type Handlers = {
  /** Joins, or says why not. */
  follow: (socket: Socket, follow: Follow) => Promise<{ stream: StoredStream; ack: FollowAck } | FollowAck>
  unfollow: (socket: Socket, stream: StoredStream) => void
  look: ((socket: Socket, stream: StoredStream, question: string | null) => Promise<void>) | null
}

/** Hears one socket: what is malformed, too much or out of turn is refused or ignored and never throws. */
export function hearSocket(socket: Socket, handlers: Handlers, onError: (error: unknown) => void): void {
  const followed = new Map<string, StoredStream>()
  const spend = eventBudget()
  // One event after the other, so that an unfollow never overtakes its follow.
  let turn: Promise<void> = Promise.resolve()
  const next = (work: () => Promise<void>) => {
    turn = turn.then(work).catch(onError)
  }

  socket.use((_packet, heard) => {
    const verdict = spend()
    if (verdict === 'heard') heard()
    else if (verdict === 'cut') socket.disconnect(true)
  })

  socket.on('follow', (payload: unknown, ack: unknown) => {
    const answer = (reply: FollowAck) => {
      if (typeof ack === 'function') ack(reply)
    }
    const asked = Follow.safeParse(payload).data
    if (!asked) return answer({ error: 'invalid' })
    next(async () => {
      if (!socket.connected) return
      if (followed.size >= FOLLOWS_MAX && !followed.has(asked.session)) return answer({ error: 'invalid' })
      try {
        const joined = await handlers.follow(socket, asked)
        if (!('stream' in joined)) return answer(joined)
        // The name may stand for another session since it was followed: practice that was wiped.
        const before = followed.get(asked.session)
        if (before && before.id !== joined.stream.id) handlers.unfollow(socket, before)
        if ('error' in joined.ack) followed.delete(asked.session)
        // Who left while joining would stay in the room for ever.
        else if (socket.connected) followed.set(asked.session, joined.stream)
        else handlers.unfollow(socket, joined.stream)
        answer(joined.ack)
      } catch (error) {
        answer({ error: 'unavailable' })
        throw error
      }
    })
  })

  socket.on('unfollow', (payload: unknown) => {
    const asked = Unfollow.safeParse(payload).data
    next(async () => {
      const stream = asked && followed.get(asked.session)
      if (!stream || !followed.delete(asked.session)) return
      handlers.unfollow(socket, stream)
    })
  })

  socket.on('look', (payload: unknown) => {
    const asked = Look.safeParse(payload).data
    next(async () => {
      const stream = asked && followed.get(asked.session)
      if (stream) await handlers.look?.(socket, stream, asked.question)
    })
  })

  socket.on('disconnect', () => {
    for (const stream of followed.values()) handlers.unfollow(socket, stream)
    followed.clear()
  })
}
