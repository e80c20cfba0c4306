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

it('gives every one of many queries and transactions at once its own rows', async () => {
  const { pool, close } = await testDatabase()
  await pool.query('CREATE TABLE kept (n integer)')
  const transaction = async (n: number) => {
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      await client.query('INSERT INTO kept VALUES ($1)', [n])
      const { rows } = await client.query('SELECT n FROM kept WHERE n = $1', [n])
      await client.query('COMMIT')
      return rows[0].n
    } finally {
      client.release()
    }
  }
  const query = async (n: number) => {
    const { rows } = await pool.query('SELECT $1::text AS text, $2::integer AS n', [`text ${n}`, n])
    return rows[0].text === `text ${n}` ? rows[0].n : undefined
  }
  const numbers = Array.from({ length: 300 }, (_, n) => n)
  expect(await Promise.all(numbers.map((n) => (n % 3 === 0 ? transaction(n) : query(n))))).toEqual(numbers)
  await close()
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
