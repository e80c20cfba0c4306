import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startNode } from '../node.ts'

const env = { SECRET: 'for tests alone, and long enough for one' }

/** How to start a node on a database with the demo's day, and how to remove the database. */
type Demo = {
  node: { databaseUrl: string; env: Record<string, string> }
  drop: () => Promise<void>
}

/** Makes the demo's day once in the PostgreSQL at `cluster`: copies of it take a tenth of the time. Gives its name. */
export async function makeDemo(cluster: string): Promise<string> {
  const name = newName()
  const dataDir = await mkdtemp(join(tmpdir(), 'giaoluu-e2e-'))
  await query(cluster, `CREATE DATABASE "${name}"`)
  const server = await startNode({ dataDir, databaseUrl: databaseUrl(cluster, name), env })
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
  return name
}

/** A copy of the demo's day, with as many ms in which a publication can be taken back. */
export async function copyDemo(cluster: string, demo: string, publishDelay: number): Promise<Demo> {
  const name = newName()
  const url = databaseUrl(cluster, name)
  await query(cluster, `CREATE DATABASE "${name}" TEMPLATE "${demo}"`)
  await query(url, 'UPDATE session SET publish_delay = $1', [publishDelay])
  return { node: { databaseUrl: url, env }, drop: () => dropDemo(cluster, name) }
}

export const dropDemo = (cluster: string, name: string): Promise<void> =>
  query(cluster, `DROP DATABASE "${name}" WITH (FORCE)`)

const newName = () => `giaoluu_e2e_${randomBytes(6).toString('hex')}`

async function query(url: string, sql: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql, values)
  } finally {
    await client.end()
  }
}

function databaseUrl(cluster: string, name: string): string {
  const address = new URL(cluster)
  address.pathname = `/${name}`
  return address.href
}
