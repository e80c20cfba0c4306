import type { DeskClientEvents, FollowAck, Frame, ServerEvents } from '@giaoluu/contract/socket'
import { io, type Socket } from 'socket.io-client'
import type { OpenLine } from './line.ts'

/** Longer than a busy server takes in a storm of reconnects, shorter than a person waits for news. */
const ANSWER_MS = 15_000
/** The server hung up on purpose: come back, but not at once. */
const HUNG_UP_MS = 2_000

/** A line over Socket.IO to one namespace, websocket first. */
export function socketLine<E>(namespace: '/feed' | '/desk', origin = ''): OpenLine<E> {
  return (hearing) => {
    let later: ReturnType<typeof setTimeout> | undefined
    const socket = io(`${origin}${namespace}`, {
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: 1_000,
      reconnectionDelayMax: 10_000,
      randomizationFactor: 0.5,
    }) as Socket<ServerEvents<E>, DeskClientEvents>

    // Socket.IO comes back by itself except when the server refused or hung up.
    const comeBack = (): void => {
      if (socket.active) return
      clearTimeout(later)
      later = setTimeout(() => socket.connect(), HUNG_UP_MS * (0.5 + Math.random()))
    }
    socket.on('connect', () => hearing.up())
    socket.on('disconnect', () => {
      hearing.down()
      comeBack()
    })
    socket.on('connect_error', comeBack)
    socket.on('entries', (frame) => hearing.frame(frame as Frame<E>))
    socket.on('beacon', (beacon) => hearing.beacon(beacon))
    socket.on('poke', (poke) => hearing.poke(poke))

    return {
      follow: (follow): Promise<FollowAck> => socket.timeout(ANSWER_MS).emitWithAck('follow', follow),
      look: (look) => socket.volatile.emit('look', look),
      restart: () => socket.disconnect().connect(),
      close() {
        clearTimeout(later)
        socket.off().disconnect()
      },
    }
  }
}
