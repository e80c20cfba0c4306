import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootFolder } from './root-folder.ts'
import { migrationLockFile, schemaDifference } from './schema-difference.ts'

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('usage: pnpm migration:new name_in_small_letters')
  process.exit(2)
}

const sql = (await schemaDifference('sql')) ?? ''
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = join('prisma/migrations', `${stamp}_${name}`)
await mkdir(join(rootFolder, folder), { recursive: true })
await writeFile(join(rootFolder, folder, 'migration.sql'), sql)
await writeFile(join(rootFolder, 'prisma/migrations/migration_lock.toml'), migrationLockFile)
console.log(`${folder}/migration.sql${sql === '' ? ' (empty: migrations and schema agree already)' : ''}`)
