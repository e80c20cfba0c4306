import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readMigrations } from '@giaoluu/server/database/read-migrations'
import { rootFolder } from './root-folder.ts'
import { withSchemaEngine } from './schema-engine.ts'

export const migrationLockFile = 'provider = "postgresql"\n'

/** What is missing between prisma/migrations and prisma/schema.prisma, as SQL or in words; null when they agree. */
export async function schemaDifference(form: 'sql' | 'words'): Promise<string | null> {
  const path = 'prisma/schema.prisma'
  const schema = { path, content: await readFile(join(rootFolder, path), 'utf8') }
  const migrations = await readMigrations()
  const { exitCode, stdout } = await withSchemaEngine(schema, (engine) =>
    engine.diff({
      from: {
        tag: 'migrations',
        baseDir: 'prisma/migrations',
        lockfile: { path: 'migration_lock.toml', content: migrationLockFile },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: form === 'sql',
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  return exitCode === 0 ? null : (stdout ?? '')
}
