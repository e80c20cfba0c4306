import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { run } from './run.ts'
import { withPostgres } from './with-postgres.ts'

// The short form is for every run of the tests, the long one for changes to what must survive. Without PostgreSQL the
// embedded database takes the kills of both.
const KILLS = { short: { embedded: 3, postgres: 2 }, long: { embedded: 10, postgres: 10 } }

const form = process.argv[2]
if (form !== 'short' && form !== 'long') {
  console.error('usage: fault-tests.ts short|long')
  process.exit(2)
}
const kills = KILLS[form]

const faults = (times: number, databaseUrl: string) =>
  run('tsx', ['e2e/chaos/faults.ts'], { env: { KILLS: String(times), DATABASE_URL: databaseUrl } })

/** In a database of its own, so that the cluster may be one that holds others. */
async function onPostgres(url: string): Promise<number> {
  const name = `giaoluu_faults_${randomBytes(6).toString('hex')}`
  const address = new URL(url)
  address.pathname = `/${name}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`CREATE DATABASE "${name}"`)
  try {
    return await faults(kills.postgres, address.href)
  } finally {
    await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`)
    await admin.end()
  }
}

console.log('on PostgreSQL')
const postgres = await withPostgres(onPostgres)
if (postgres === null) console.log('none here: its kills are done to the embedded database')
console.log('on the embedded database')
const embedded = await faults(kills.embedded + (postgres === null ? kills.postgres : 0), '')
process.exit(embedded || (postgres ?? 0))
