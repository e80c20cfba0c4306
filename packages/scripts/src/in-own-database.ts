import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** Runs `work` in a database of its own and drops it afterwards: the cluster at `url` may be one that holds others. */
export async function inOwnDatabase<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = `giaoluu_own_${randomBytes(6).toString('hex')}`
  const address = new URL(url)
  address.pathname = `/${name}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`CREATE DATABASE "${name}"`)
  try {
    return await work(address.href)
  } finally {
    await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`)
    await admin.end()
  }
}
