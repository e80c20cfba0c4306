import type { Server as HttpServer, IncomingHttpHeaders } from 'node:http'
import { Server } from 'socket.io'
import type { Deps } from '../deps.ts'
import { describeError } from '../describe-error.ts'
import type { Env } from '../env.ts'
import { isForeign } from '../plugins/origin.ts'
import { ownHosts } from '../plugins/own-hosts.ts'
import { hearSocket } from './connection.ts'
import { cutSignedOut } from './cut-signed-out.ts'
import { deskHandlers, type SignedIn } from './desk-handlers.ts'
import { feedHandlers } from './feed-handlers.ts'
import { createPresence } from './presence.ts'
import { socketOutlet } from './socket-outlet.ts'

// The longest honest event names a session and a cursor.
const EVENT_MAX = 16 * 1024

/** The host a handshake goes to; what a proxy says of it is believed where its word counts at all. */
function hostOf(headers: IncomingHttpHeaders, { trustProxy }: Env): string {
  const forwarded = trustProxy === false ? undefined : headers['x-forwarded-host']
  return [forwarded].flat()[0] ?? headers.host ?? ''
}

/** Opens both namespaces on a server: clients follow, the relay emits, and nothing else comes up a socket. */
export function attachSockets(server: HttpServer, deps: Deps): { io: Server; close: () => Promise<void> } {
  const { database, env, log, relay, signIn } = deps
  const hosts = ownHosts(deps)
  const io = new Server(server, {
    serveClient: false,
    // Compressing for each socket costs ten times the CPU and 250 kB a connection.
    perMessageDeflate: false,
    maxHttpBufferSize: EVENT_MAX,
    connectTimeout: 10_000,
    // CORS does not cover WebSockets: a foreign page would come in with its visitor's cookie (A9).
    allowRequest: ({ headers }, decide) => {
      const answer = (allowed: boolean) => decide(allowed ? null : 'foreign-origin', allowed)
      if (!isForeign(headers, env.origins)) return answer(true)
      hosts.isOwnPage(headers, hostOf(headers, env)).then(answer, () => answer(false))
    },
  })
  io.use((_socket, refuse) => refuse(new Error('not-found')))

  const onError = (error: unknown) => log.warn(describeError(error), 'an event of a socket failed')
  const feed = io.of('/feed')
  const onFeed = feedHandlers(deps, socketOutlet(feed))
  feed.on('connection', (socket) => hearSocket(socket, onFeed, onError))

  const desk = io.of('/desk')
  const signedIn: SignedIn = new Map()
  const presence = createPresence(database, relay)
  const onDesk = deskHandlers(deps, socketOutlet(desk), presence, signedIn)
  desk.on('connection', (socket) => {
    hearSocket(socket, onDesk, onError)
    socket.on('disconnect', () => signedIn.delete(socket.id))
  })
  const stopCutting = cutSignedOut(desk, signedIn, signIn, database.prisma)

  return {
    io,
    close: async () => {
      stopCutting()
      presence.stop()
      io.disconnectSockets(true)
      io.engine.close()
    },
  }
}
