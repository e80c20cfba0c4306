import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { race } from '../../test/race.ts'
import type { Database } from './connect.ts'
import { migrate } from './migrate.ts'

let database: Database
const exclusive = { exclusive: true }
const first = { name: '1_first', sql: 'CREATE TABLE first (n integer); INSERT INTO first VALUES (1);' }
const second = { name: '2_second', sql: 'CREATE TABLE second (n integer);' }

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.pool.query('DROP TABLE IF EXISTS _prisma_migrations, first, second'))

async function withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await database.pool.connect()
  try {
    return await work(client)
  } finally {
    client.release()
  }
}

it('applies what is missing, once, in order', () =>
  withClient(async (client) => {
    expect(await migrate(client, [first], exclusive)).toEqual(['1_first'])
    expect(await migrate(client, [first, second], exclusive)).toEqual(['2_second'])
    expect(await migrate(client, [first, second], exclusive)).toEqual([])
    expect((await client.query('SELECT n FROM first')).rows).toEqual([{ n: 1 }])
  }))

it('leaves nothing of a migration that fails, and applies it once it is put right', () =>
  withClient(async (client) => {
    const broken = { name: '2_second', sql: 'CREATE TABLE second (n integer); SELECT nonsense;' }
    await expect(migrate(client, [first, broken], exclusive)).rejects.toThrow('migration 2_second')
    expect(await migrate(client, [first, second], exclusive)).toEqual(['2_second'])
  }))

it('refuses a migration that was edited after it was applied', () =>
  withClient(async (client) => {
    await migrate(client, [first], exclusive)
    const edited = { ...first, sql: `${first.sql} -- more` }
    await expect(migrate(client, [edited], exclusive)).rejects.toThrow('edited after it was applied')
  }))

it('accepts a database that a newer version has migrated further', () =>
  withClient(async (client) => {
    await migrate(client, [first, second], exclusive)
    expect(await migrate(client, [first], exclusive)).toEqual([])
  }))

race('applies each once when many nodes start together', async () => {
  const slow = { name: '1_first', sql: `SELECT pg_sleep(0.2); ${first.sql}` }
  const applied = await Promise.all(
    Array.from({ length: 5 }, () => withClient((client) => migrate(client, [slow, second], exclusive))),
  )
  expect(applied.flat()).toEqual(['1_first', '2_second'])
})
