import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { buildApp } from '../src/app.ts'
import type { Database } from '../src/database/connect.ts'
import type { Deps } from '../src/deps.ts'
import { readEnv } from '../src/env.ts'
import type { Relay } from '../src/live/relay.ts'
import { createSignIn } from '../src/people/sign-in.ts'
import { testDatabase } from './database.ts'

export const TEST_ORIGIN = 'http://localhost:3000'
export const TEST_SECRET = 'a secret of thirty-two characters'

/** A relay that emits nothing, for tests of HTTP. */
const silentRelay = {
  wake: () => {},
  poke: () => {},
  ready: () => true,
  viewers: () => 0,
} as unknown as Relay

export type TestApp = { app: FastifyInstance; deps: Deps; database: Database; close: () => Promise<void> }

type Options = { env?: Record<string, string>; log?: (line: string) => void; relay?: Relay }

/** The whole app over a fresh database, without a port: call it by `app.inject`. */
export async function testApp({ env = {}, log, relay = silentRelay }: Options = {}): Promise<TestApp> {
  const database = await testDatabase()
  const configuration = readEnv({
    PUBLIC_URL: TEST_ORIGIN,
    RATE_LIMIT: '100000',
    ASK_LIMIT: '100000',
    ...env,
  })
  const signIn = await createSignIn({ database, secret: TEST_SECRET, publicUrl: configuration.publicUrl })
  const logger = log ? pino({ level: 'trace' }, { write: log }) : pino({ level: 'silent' })
  const deps: Deps = { env: configuration, database, relay, signIn, log: logger }
  const app = await buildApp(deps)
  await app.ready()
  return {
    app,
    deps,
    database,
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}

/** Signs in and gives the Cookie header to send from then on. */
export async function cookieOf(app: FastifyInstance, username: string, password: string): Promise<string> {
  const reply = await app.inject({ method: 'POST', url: '/api/login', payload: { username, password } })
  const cookie = reply.cookies[0]
  if (!cookie) throw new Error(`${username} could not sign in: ${reply.body}`)
  return `${cookie.name}=${encodeURIComponent(cookie.value)}`
}
