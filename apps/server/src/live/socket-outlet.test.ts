import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo, Socket as NetSocket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Server } from 'socket.io'
import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { BUFFERED_MAX } from './buffered-max.ts'
import type { Message } from './room.ts'
import { bytesWaiting, socketOutlet } from './socket-outlet.ts'

let http: HttpServer
let server: Server
const clients: Socket[] = []

beforeEach(async () => {
  http = createServer()
  server = new Server(http, { perMessageDeflate: false })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.disconnect()
  await server.close()
})

async function connect(): Promise<Socket> {
  const { port } = http.address() as AddressInfo
  const client = io(`http://127.0.0.1:${port}/feed`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  })
  clients.push(client)
  await new Promise<void>((resolve) => client.once('connect', resolve))
  return client
}

/** The client's end of the connection, to stop reading from it. */
const wire = (client: Socket): NetSocket =>
  (client.io.engine.transport as unknown as { ws: { _socket: NetSocket } }).ws._socket

const message = (length: number): Message => ({
  event: 'entries',
  payload: {
    session: 's',
    epoch: 'e',
    entries: [{ seq: 1, at: '', type: 'notice.posted', id: 'n', text: 'x'.repeat(length) }],
  },
})

it('F5 who stops reading is cut past 256 KiB, and others get everything', async () => {
  const namespace = server.of('/feed')
  const outlet = socketOutlet(namespace)
  const [stalled, reader] = [await connect(), await connect()]
  let frames = 0
  reader.on('entries', () => frames++)
  wire(stalled).pause()
  const { id } = stalled
  const ids = [id ?? '', reader.id ?? '']
  let most = 0
  let sent = 0
  // The system's own buffers take some megabytes before anything waits here.
  while (namespace.sockets.has(ids[0] ?? '') && sent < 2_000) {
    outlet.send(ids, message(32 * 1024))
    sent++
    const socket = namespace.sockets.get(ids[0] ?? '')
    if (socket) most = Math.max(most, bytesWaiting(socket))
    await wait(1)
  }
  expect(sent).toBeLessThan(2_000)
  expect(most).toBeGreaterThan(BUFFERED_MAX)
  expect(most).toBeLessThan(BUFFERED_MAX + 64 * 1024)
  await wait(300)
  expect(frames).toBe(sent)
  expect(namespace.sockets.size).toBe(1)
})

it('sends to those named and, when nobody is named, to nobody', async () => {
  const outlet = socketOutlet(server.of('/feed'))
  const [one, other] = [await connect(), await connect()]
  const got: string[] = []
  one.on('entries', () => got.push('one'))
  other.on('entries', () => got.push('other'))
  outlet.send([], message(1))
  outlet.send([one.id ?? '', 'gone'], message(1))
  await wait(100)
  expect(got).toEqual(['one'])
})
