import { resolve } from 'node:path'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const ASK_CHALLENGES = ['auto', 'always', 'off'] as const

/** The whole configuration, parsed and checked once in main. */
export type Env = {
  port: number
  host: string
  /** Where visitors reach the app, without a path. */
  publicUrl: URL
  /** What an Origin header may say: PUBLIC_URL's, and the names of this machine while PUBLIC_URL is not set. */
  origins: ReadonlySet<string>
  databaseUrl: string | null
  dataDir: string
  /** Null only with the embedded database: then it is made into dataDir. */
  secret: string | null
  /** Addresses and networks whose X-Forwarded-* are believed, or how many proxies stand in front. */
  trustProxy: false | number | string[]
  logLevel: (typeof LOG_LEVELS)[number]
  askLimit: number
  rateLimit: number
  askChallenge: (typeof ASK_CHALLENGES)[number]
  demoPassword: string | null
  /** Milliseconds in which a demo answer can be taken back; tests shorten it. */
  demoPublishDelay: number
  /** Lets a caller that is not on this machine read /metrics. */
  metricsToken: string | null
}

/** A variable of the environment that cannot be used; the message names it. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
}

type Variables = Readonly<Record<string, string | undefined>>

/** Reads and checks every variable. An empty one counts as absent. */
export function readEnv(variables: Variables): Env {
  const read = (name: string): string | null => variables[name]?.trim() || null
  const port = readInteger('PORT', read('PORT'), 3000, 0, 65_535)
  const publicUrl = readPublicUrl(read('PUBLIC_URL'), port)
  const databaseUrl = readDatabaseUrl(read('DATABASE_URL'))
  return {
    port,
    host: read('HOST') ?? '127.0.0.1',
    publicUrl,
    origins: new Set(read('PUBLIC_URL') ? [publicUrl.origin] : localOrigins(port)),
    databaseUrl,
    dataDir: resolve(read('DATA_DIR') ?? '.data'),
    secret: readSecret(read('SECRET'), databaseUrl),
    trustProxy: readTrustProxy(read('TRUST_PROXY')),
    logLevel: readOneOf('LOG_LEVEL', read('LOG_LEVEL'), LOG_LEVELS, 'info'),
    askLimit: readInteger('ASK_LIMIT', read('ASK_LIMIT'), 300, 1, 1_000_000),
    rateLimit: readInteger('RATE_LIMIT', read('RATE_LIMIT'), 600, 1, 1_000_000),
    askChallenge: readOneOf('ASK_CHALLENGE', read('ASK_CHALLENGE'), ASK_CHALLENGES, 'auto'),
    demoPassword: readDemoPassword(read('GIAOLUU_DEMO_PASSWORD')),
    demoPublishDelay: readInteger(
      'GIAOLUU_DEMO_PUBLISH_DELAY',
      read('GIAOLUU_DEMO_PUBLISH_DELAY'),
      10_000,
      0,
      600_000,
    ),
    metricsToken: readMetricsToken(read('METRICS_TOKEN')),
  }
}

function readInteger(name: string, value: string | null, usual: number, min: number, max: number): number {
  if (value === null) return usual
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < min || number > max) {
    throw new EnvError(`${name} must be a whole number from ${min} to ${max}, not "${value}"`)
  }
  return number
}

function readOneOf<T extends string>(name: string, value: string | null, allowed: readonly T[], usual: T): T {
  if (value === null) return usual
  const found = allowed.find((one) => one === value)
  if (!found) throw new EnvError(`${name} must be one of ${allowed.join(', ')}, not "${value}"`)
  return found
}

function parseUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null
}

function readPublicUrl(value: string | null, port: number): URL {
  if (value === null) return new URL(`http://localhost:${port}`)
  const url = parseUrl(value)
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new EnvError(`PUBLIC_URL must be an address such as https://hoidap.example.vn, not "${value}"`)
  }
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new EnvError('PUBLIC_URL must have no path, query or user: the pages live at the root of a host')
  }
  return url
}

const localOrigins = (port: number): string[] =>
  ['localhost', '127.0.0.1', '[::1]'].map((host) => new URL(`http://${host}:${port}`).origin)

// The values of addresses and secrets are never repeated in messages: messages end up in logs.
function readDatabaseUrl(value: string | null): string | null {
  if (value === null) return null
  const url = parseUrl(value)
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new EnvError('DATABASE_URL must be an address such as postgresql://user:password@host:5432/name')
  }
  return value
}

function readSecret(value: string | null, databaseUrl: string | null): string | null {
  if (value === null) {
    if (databaseUrl === null) return null
    throw new EnvError('SECRET is required with DATABASE_URL: every node must have the same one')
  }
  if (value.length < 32) throw new EnvError('SECRET must have at least 32 characters')
  return value
}

function readTrustProxy(value: string | null): Env['trustProxy'] {
  if (value === null || value === 'false' || value === '0') return false
  if (value === 'true') return 1
  if (/^\d{1,2}$/.test(value)) return Number(value)
  const networks = value.split(',').map((part) => part.trim())
  const known = /^(?:loopback|linklocal|uniquelocal|[\da-f.:]+(?:\/\d{1,3})?)$/i
  if (!networks.every((network) => known.test(network))) {
    throw new EnvError(
      'TRUST_PROXY must be a number of proxies, or addresses and networks separated by commas (loopback, 10.0.0.0/8)',
    )
  }
  return networks
}

function readDemoPassword(value: string | null): string | null {
  if (value !== null && (value.length < 8 || value.length > 128)) {
    throw new EnvError('GIAOLUU_DEMO_PASSWORD must have 8 to 128 characters')
  }
  return value
}

function readMetricsToken(value: string | null): string | null {
  if (value !== null && value.length < 16)
    throw new EnvError('METRICS_TOKEN must have at least 16 characters')
  return value
}
