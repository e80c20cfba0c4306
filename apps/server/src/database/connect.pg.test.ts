import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { testDatabaseKind } from '../../test/test-database-kind.ts'
import { openDatabase } from './connect.ts'
import { readMigrations } from './read-migrations.ts'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'giaoluu-data-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

it('gives every test a migrated database of the kind asked for', async () => {
  const database = await testDatabase()
  expect(database.kind).toBe(testDatabaseKind)
  const { rows } = await database.pool.query(
    'SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1',
  )
  expect(rows.map(({ name }) => name)).toEqual((await readMigrations()).map(({ name }) => name))
  expect(await database.prisma.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }])
  await database.close()
})

it('tells how to listen on PostgreSQL only: over the embedded socket a notice never arrives', async () => {
  const database = await testDatabase()
  expect(database.listen === null).toBe(testDatabaseKind === 'embedded')
  await database.close()
})

describe.runIf(testDatabaseKind === 'embedded')('without an address', () => {
  it('opens an embedded database in its own folder, and again after closing', async () => {
    const first = await openDatabase({ databaseUrl: null, dataDir })
    await first.pool.query('CREATE TABLE kept AS SELECT 1 AS n')
    await first.close()
    expect(readdirSync(join(dataDir, 'database'))).toEqual(['pgdata'])

    const again = await openDatabase({ databaseUrl: null, dataDir })
    expect((await again.pool.query('SELECT n FROM kept')).rows).toEqual([{ n: 1 }])
    await again.close()
  })
})

it('fails at once, and leaves nothing open, when the address answers nothing', async () => {
  const databaseUrl = 'postgresql://nobody@127.0.0.1:1/none'
  await expect(openDatabase({ databaseUrl, dataDir })).rejects.toThrow('ECONNREFUSED')
})
