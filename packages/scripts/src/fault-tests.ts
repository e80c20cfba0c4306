import { inOwnDatabase } from './in-own-database.ts'
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

console.log('on PostgreSQL')
const postgres = await withPostgres((url) => inOwnDatabase(url, (own) => faults(kills.postgres, own)))
if (postgres === null) console.log('none here: its kills are done to the embedded database')
console.log('on the embedded database')
const embedded = await faults(kills.embedded + (postgres === null ? kills.postgres : 0), '')
process.exit(embedded || (postgres ?? 0))
