import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootFolder } from './root-folder.ts'
import { run } from './run.ts'

const schema = join(rootFolder, 'prisma/schema.prisma')
const output = join(rootFolder, 'apps/server/src/generated/prisma')
const stamp = join(output, '.made-from')

const { devDependencies } = JSON.parse(await readFile(join(rootFolder, 'package.json'), 'utf8'))
const catalog = await readFile(join(rootFolder, 'pnpm-workspace.yaml'), 'utf8')
const madeFrom = createHash('sha256')
  .update(await readFile(schema))
  .update(`${devDependencies.prisma} ${/^ {2}prisma: .+$/m.exec(catalog)}`)
  .digest('hex')

if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === madeFrom) process.exit(0)

// Every command of Prisma's first downloads a native engine that generating never uses; any existing file stops that.
const code = await run('prisma', ['generate', '--schema', schema], {
  env: {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
})
if (code === 0) await writeFile(stamp, madeFrom)
process.exit(code)
