import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { io, type Socket } from 'socket.io-client'
import { buildApp } from '../src/app.ts'
import type { Database } from '../src/database/connect.ts'
import type { Deps } from '../src/deps.ts'
import { readEnv } from '../src/env.ts'
import { attachSockets } from '../src/live/sockets.ts'
import type { Site } from '../src/pages/pages.ts'
import { createSignIn } from '../src/people/sign-in.ts'
import type { Staff } from '../src/people/staff.ts'
import { testRelay } from './relay.ts'
import { TEST_ORIGIN, TEST_SECRET } from './test-app.ts'

export type LiveNode = {
  app: FastifyInstance
  deps: Deps
  url: string
  /** A client of one namespace on this node; closed with it. */
  socket: (
    namespace: '/feed' | '/desk',
    options?: { cookie?: string; headers?: Record<string, string> },
  ) => Socket
  stop: () => Promise<void>
}

type Options = {
  beaconEvery?: { from: number; to: number }
  /** Who is behind a Cookie header, instead of the real sign-in. Take somebody out and they are signed out. */
  people?: Map<string, Staff>
  env?: Record<string, string>
  log?: (line: string) => void
  /** The pages, where a test is about them too. */
  site?: Site | null
}

/** One whole node on a port of its own over a database that others may share: HTTP, relay and sockets. */
export async function liveNode(
  database: Database,
  { people, env = {}, log, site = null, beaconEvery }: Options = {},
): Promise<LiveNode> {
  const dataDir = mkdtempSync(join(tmpdir(), 'giaoluu-node-'))
  const configuration = readEnv({
    PUBLIC_URL: TEST_ORIGIN,
    RATE_LIMIT: '100000',
    ASK_LIMIT: '100000',
    DATA_DIR: dataDir,
    ...env,
  })
  const real = await createSignIn({ database, secret: TEST_SECRET, publicUrl: configuration.publicUrl })
  const known = people
    ? {
        identify: async (cookie: string | undefined) => people.get(cookie ?? '') ?? null,
        stillAllowed: async (tokens: readonly string[]) => {
          const held = new Set([...people.values()].map(({ token }) => token))
          return new Set(tokens.filter((token) => held.has(token)))
        },
      }
    : {}
  const relay = testRelay(database, { dataDir, ...(beaconEvery && { beaconEvery }) })
  const deps: Deps = {
    env: configuration,
    database,
    relay,
    signIn: { ...real, ...known },
    log: log ? pino({ level: 'trace' }, { write: log }) : pino({ level: 'silent' }),
  }
  const app = await buildApp(deps, site)
  const sockets = attachSockets(app.server, deps)
  await relay.start()
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const clients: Socket[] = []
  return {
    app,
    deps,
    url,
    socket: (namespace, { cookie, headers } = {}) => {
      const extraHeaders = { ...(cookie !== undefined && { cookie }), ...headers }
      const client = io(`${url}${namespace}`, { transports: ['websocket'], forceNew: true, extraHeaders })
      clients.push(client)
      return client
    },
    stop: async () => {
      for (const client of clients) client.disconnect()
      await sockets.close()
      await app.close()
      await relay.stop()
    },
  }
}
