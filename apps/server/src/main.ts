import { pino } from 'pino'
import { describeError } from './describe-error.ts'
import { type Env, EnvError, readEnv } from './env.ts'
import { type Server, startServer } from './start.ts'

// Who sends the signal kills after 20 s; what has not ended by then is said while it still can be.
const STOP_WITHIN = 18_000

function configuration() {
  try {
    return readEnv(process.env)
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/** Where to look and how to sign in, for somebody who tries it out. */
function tellDemo({ accounts }: NonNullable<Server['demo']>, { publicUrl, demoPassword }: Env): void {
  const page = (path: string, who: string) => `  ${new URL(path, publicUrl).href.padEnd(40)} ${who}`
  const lines = accounts.map(({ username, password, title }) => {
    // A password that was chosen is known to who chose it; it stays out of logs.
    const shown = demoPassword === null ? password : '(GIAOLUU_DEMO_PASSWORD)'
    return `  ${username.padEnd(12)} ${shown.padEnd(24)} ${title}`
  })
  console.log(
    [
      '',
      page('/', 'the public page: read, ask, follow a receipt'),
      page('/moderator/', 'moderator, moderator2, organiser'),
      page('/leader/', 'leader, leader2, expert'),
      page('/organiser/', 'organiser'),
      '',
      ...lines,
      '',
    ].join('\n'),
  )
}

const env = configuration()
const log = pino({ level: env.logLevel, base: null, serializers: { err: describeError } })

// The log is the outbox and every write is one transaction: ending at once loses nothing, going on half broken might.
for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
  process.on(event, (error: unknown) => {
    log.fatal(describeError(error), 'ended by a fault that nobody caught')
    process.exit(1)
  })
}

try {
  const server = await startServer(env, log)
  log.info({ address: server.address, publicUrl: env.publicUrl.origin }, 'ready')
  if (server.demo) tellDemo(server.demo, env)
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      log.info({ signal }, 'stopping')
      setTimeout(() => {
        log.error('could not stop in time')
        process.exit(1)
      }, STOP_WITHIN).unref()
      server.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error(describeError(error), 'stopped with a fault')
          process.exit(1)
        },
      )
    })
  }
} catch (error) {
  // No question has been read yet: the message of what failed can be shown.
  log.fatal(
    { ...describeError(error), message: error instanceof Error ? error.message : undefined },
    'could not start',
  )
  process.exit(1)
}
