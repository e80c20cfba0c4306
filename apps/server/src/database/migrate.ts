import { createHash, randomUUID } from 'node:crypto'
import type { Migration } from './read-migrations.ts'

// The key and the table are those of Prisma's own engine, so that `prisma migrate deploy` and this runner exclude
// and understand each other.
const prismaLock = 72707369
const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/** What the runner needs of a client: node-postgres has it, and so has anything that speaks SQL text. */
export type SqlClient = { query: (sql: string, values?: unknown[]) => Promise<{ rows: unknown[] }> }

type Applied = { migration_name: string; checksum: string; finished_at: Date | null }

/**
 * Applies what is missing, each migration in one transaction, and returns the names it applied.
 * `exclusive` takes Prisma's advisory lock: wanted on PostgreSQL, without effect in the embedded database.
 */
export async function migrate(
  client: SqlClient,
  migrations: readonly Migration[],
  { exclusive }: { exclusive: boolean },
): Promise<string[]> {
  if (exclusive) await client.query('SELECT pg_advisory_lock($1)', [prismaLock])
  try {
    return await applyMissing(client, migrations)
  } finally {
    if (exclusive) await client.query('SELECT pg_advisory_unlock($1)', [prismaLock])
  }
}

async function applyMissing(client: SqlClient, migrations: readonly Migration[]): Promise<string[]> {
  await client.query(table)
  const { rows } = await client.query(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  )
  const done = new Map((rows as Applied[]).map((row) => [row.migration_name, row]))

  const applied: string[] = []
  for (const migration of migrations) {
    const checksum = createHash('sha256').update(migration.sql).digest('hex')
    const before = done.get(migration.name)
    if (before && !before.finished_at) throw new Error(`migration ${migration.name} failed earlier`)
    if (before && before.checksum !== checksum) {
      throw new Error(`migration ${migration.name} was edited after it was applied`)
    }
    if (before) continue
    await applyOne(client, migration, checksum)
    applied.push(migration.name)
  }
  return applied
}

async function applyOne(client: SqlClient, { name, sql }: Migration, checksum: string): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`migration ${name}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
