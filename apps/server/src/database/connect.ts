import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './read-migrations.ts'

/** The open database. `listen` configures a LISTEN client of its own; the embedded database has no LISTEN. */
export type Database = {
  kind: 'embedded' | 'postgres'
  prisma: PrismaClient
  pool: pg.Pool
  listen: pg.ClientConfig | null
  close: () => Promise<void>
}

export type DatabaseOptions = {
  databaseUrl: string | null
  dataDir: string
  /** Told of connections that break while idle; the pool replaces them by itself. */
  onIdleError?: (error: Error) => void
}

// The embedded database is one session, and its socket server mixes the messages of connections that speak at once:
// one gets the rows of the other. So there is one, kept open. PostgreSQL's default of 100 feeds several nodes.
const poolOf = { embedded: { max: 1, idleTimeoutMillis: 0 }, postgres: { max: 15 } }
// A database that is away must become a 503, not a request that hangs.
const connectionTimeoutMillis = 5_000

/** Opens PostgreSQL at `databaseUrl`, else the embedded database in `dataDir`, and applies what migrations it lacks. */
export async function openDatabase({
  databaseUrl,
  dataDir,
  onIdleError,
}: DatabaseOptions): Promise<Database> {
  if (databaseUrl !== null) return connect({ connectionString: databaseUrl }, null, onIdleError)
  const embedded = await startEmbedded(join(dataDir, 'database'))
  try {
    return await connect(embedded.config, embedded, onIdleError)
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

/** Connects to a database that is already running; `embedded` is stopped with it. */
export async function connect(
  config: pg.ClientConfig,
  embedded: Embedded | null,
  onIdleError: (error: Error) => void = () => {},
): Promise<Database> {
  const kind = embedded ? 'embedded' : 'postgres'
  const pool = new pg.Pool({ ...config, connectionTimeoutMillis, ...poolOf[kind] })
  pool.on('error', onIdleError)
  try {
    const migrations = await readMigrations()
    const client = await pool.connect()
    try {
      await migrate(client, migrations, { exclusive: kind === 'postgres' })
    } finally {
      client.release()
    }
  } catch (error) {
    await pool.end()
    throw error
  }
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  return {
    kind,
    prisma,
    pool,
    listen: embedded ? null : config,
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
      await embedded?.stop()
    },
  }
}
