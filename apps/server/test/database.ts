import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { connect, type Database } from '../src/database/connect.ts'
import { startInMemory } from '../src/database/embedded.ts'
import { databaseUrl, embeddedTemplate, postgresTemplate } from './database-template.ts'
import { testDatabaseKind, testPostgresUrl } from './test-database-kind.ts'

/** A fresh migrated database of the kind asked for by GIAOLUU_TEST_DATABASE; `close` leaves nothing behind. */
export async function testDatabase(): Promise<Database> {
  return testDatabaseKind === 'postgres' ? copyOnPostgres(testPostgresUrl()) : copyInMemory()
}

async function copyInMemory(): Promise<Database> {
  const embedded = await startInMemory(await embeddedTemplate())
  return connect(embedded.config, embedded)
}

async function copyOnPostgres(url: string): Promise<Database> {
  const template = await postgresTemplate(url)
  const name = `giaoluu_test_${randomBytes(6).toString('hex')}`
  await asAdmin(url, `CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  const database = await connect({ connectionString: databaseUrl(url, name) }, null)
  return {
    ...database,
    close: async () => {
      await database.close()
      await asAdmin(url, `DROP DATABASE "${name}" WITH (FORCE)`)
    },
  }
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await admin.query(sql)
  } finally {
    await admin.end()
  }
}
