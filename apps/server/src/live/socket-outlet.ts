import type { Namespace, Socket } from 'socket.io'
import { BUFFERED_MAX } from './buffered-max.ts'
import type { Outlet } from './room.ts'

// What Socket.IO keeps to itself and the limit needs.
type Waiting = {
  writeBuffer: { data?: string | Buffer }[]
  transport: { socket?: { bufferedAmount: number; terminate: () => void } }
}

/** The sockets of a namespace; who does not take what was sent is cut before it costs memory (F5). */
export function socketOutlet(namespace: Namespace): Outlet {
  return {
    send: (ids, { event, payload }) => {
      for (const id of ids) {
        const socket = namespace.sockets.get(id)
        if (socket && bytesWaiting(socket) > BUFFERED_MAX) abandon(socket)
      }
      // Without a receiver Socket.IO would send to everybody.
      if (ids.length > 0) namespace.to([...ids]).emit(event, payload)
    },
    cut: (id) => {
      namespace.sockets.get(id)?.disconnect(true)
    },
  }
}

/** What waits for a socket: in the WebSocket, and before it since the last write came through. */
export function bytesWaiting(socket: Socket): number {
  const { writeBuffer, transport } = socket.conn as unknown as Waiting
  let bytes = transport.socket?.bufferedAmount ?? 0
  for (const { data } of writeBuffer) bytes += data?.length ?? 0
  return bytes
}

/** A closing handshake would wait behind all that is not being read. */
function abandon(socket: Socket): void {
  const { transport } = socket.conn as unknown as Waiting
  if (transport.socket) transport.socket.terminate()
  else socket.conn.close(true)
}
