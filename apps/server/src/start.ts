import type { FastifyBaseLogger } from 'fastify'
import { buildApp } from './app.ts'
import { type Database, openDatabase } from './database/connect.ts'
import { seedDemo } from './demo/seed-demo.ts'
import type { Deps } from './deps.ts'
import { describeError } from './describe-error.ts'
import type { Env } from './env.ts'
import { prepareDesk, presentFeed } from './feed/present.ts'
import { createRelay } from './live/relay.ts'
import { attachSockets } from './live/sockets.ts'
import { readSite } from './pages/pages.ts'
import { loadSecret } from './people/secret.ts'
import { createSignIn } from './people/sign-in.ts'
import { keepTerms } from './similar/keep-terms.ts'
import { startSweep } from './sweep.ts'

// When everybody comes back at once, a shorter queue makes them wait for seconds.
const BACKLOG = 4096
// A call that trickles in must not hold up the end for longer than the 20 s there are.
const FINISH_WITHIN = 12_000
const BEACON_EVERY = { from: 20_000, to: 30_000 }

export type Server = {
  /** What the demo's day and accounts are, where there is one. */
  demo: Awaited<ReturnType<typeof seedDemo>>
  address: string
  stop: () => Promise<void>
}

/** Starts one node: database, relay, HTTP and sockets, sweep. What it gives back stops all of it in reverse. */
export async function startServer(env: Env, log: FastifyBaseLogger): Promise<Server> {
  const database = await openDatabase({
    databaseUrl: env.databaseUrl,
    dataDir: env.dataDir,
    onIdleError: (error) => log.warn(describeError(error), 'an idle connection to the database broke'),
  })
  try {
    return await serve(env, log, database)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function serve(env: Env, log: FastifyBaseLogger, database: Database): Promise<Server> {
  const { dataDir, publicUrl } = env
  const secret = await loadSecret(env)
  const demo = await seedDemo({ database, env })
  const signIn = await createSignIn({ database, secret, publicUrl })
  const relay = createRelay({ database, dataDir, log, beaconEvery: BEACON_EVERY, presentFeed, prepareDesk })
  const deps: Deps = { env, database, relay, signIn, log }
  const app = await buildApp(deps, await readSite())
  const sockets = attachSockets(app.server, deps)
  app.metrics.gauge('giaoluu_sockets', 'Open socket connections', () => sockets.io.engine.clientsCount)
  await relay.start()
  const sweep = startSweep(deps)
  const terms = keepTerms(deps)
  const stop = async (): Promise<void> => {
    const late = setTimeout(() => app.server.closeAllConnections(), FINISH_WITHIN)
    await sockets.close()
    await app.close()
    clearTimeout(late)
    await sweep.stop()
    await terms.stop()
    await relay.stop()
  }
  try {
    const address = await app.listen({ port: env.port, host: env.host, backlog: BACKLOG })
    return { demo, address, stop: () => stop().finally(database.close) }
  } catch (error) {
    await stop()
    throw error
  }
}
