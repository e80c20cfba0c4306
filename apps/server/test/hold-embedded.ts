// Opens the embedded database named on the command line, writes a row at a time and prints what was acknowledged.
import pg from 'pg'
import { startEmbedded } from '../src/database/embedded.ts'

const folder = process.argv[2]
if (!folder) throw new Error('usage: hold-embedded.ts FOLDER')
const { config } = await startEmbedded(folder)
const client = new pg.Client(config)
await client.connect()
await client.query('CREATE TABLE IF NOT EXISTS kept (n integer PRIMARY KEY)')
for (let n = 1; ; n++) {
  await client.query('INSERT INTO kept VALUES ($1)', [n])
  process.stdout.write(`${n}\n`)
}
