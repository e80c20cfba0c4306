import type { OpenLine } from '@giaoluu/client/live/line'
import type { FollowAck } from '@giaoluu/contract/socket'
import { io } from 'socket.io-client'
import type { Chance } from './seeded.ts'

/** A network that loses, delays, repeats and reorders for as long as it is told to. */
export type FaultyNetwork = {
  line: <E>(url: string, namespace: '/feed' | '/desk', cookie?: string) => OpenLine<E>
  fetch: (cookie?: string) => typeof fetch
  /** Drops one connection, which comes back by itself. */
  dropOne: () => void
  heal: () => void
}

export function faultyNetwork(chance: Chance): FaultyNetwork {
  let faulty = true
  const restarts: (() => void)[] = []
  const happens = (probability: number) => faulty && chance.is(probability)
  const delayed = (run: () => void) => {
    if (happens(0.3)) setTimeout(run, chance.number() * 300)
    else run()
  }

  return {
    line: (url, namespace, cookie) => (hearing) => {
      const socket = io(`${url}${namespace}`, {
        transports: ['websocket'],
        forceNew: true,
        reconnectionDelay: 20,
        reconnectionDelayMax: 200,
        ...(cookie !== undefined && { extraHeaders: { cookie } }),
      })
      socket.on('connect', () => hearing.up())
      socket.on('disconnect', () => hearing.down())
      socket.on('entries', (frame) => {
        if (happens(0.15)) return
        delayed(() => hearing.frame(frame))
        if (happens(0.15)) delayed(() => hearing.frame(frame))
      })
      socket.on('beacon', (beacon) => delayed(() => hearing.beacon(beacon)))
      socket.on('poke', (poke) => hearing.poke(poke))
      const restart = () => {
        socket.disconnect().connect()
      }
      restarts.push(restart)
      return {
        follow: (follow): Promise<FollowAck> => socket.timeout(2_000).emitWithAck('follow', follow),
        look: (look) => socket.emit('look', look),
        restart,
        close: () => {
          socket.off().disconnect()
        },
      }
    },
    fetch: (cookie) => async (address, init) => {
      if (happens(0.1)) throw new TypeError('fetch failed')
      if (happens(0.05)) return new Response('{}', { status: 503 })
      const headers = {
        ...(init?.headers as Record<string, string>),
        ...(cookie !== undefined && { cookie }),
      }
      const response = await fetch(address, { ...init, headers })
      const body = await response.arrayBuffer()
      if (happens(0.3)) await new Promise((resolve) => setTimeout(resolve, chance.number() * 200))
      return new Response(body, response)
    },
    dropOne: () => restarts[Math.floor(chance.number() * restarts.length)]?.(),
    heal: () => {
      faulty = false
    },
  }
}
