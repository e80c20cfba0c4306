import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findPostgres } from './find-postgres.ts'
import { rootFolder } from './root-folder.ts'
import { run } from './run.ts'
import { withPostgres } from './with-postgres.ts'

type Kind = 'embedded' | 'postgres'

const report = join(rootFolder, 'node_modules/.cache/giaoluu/database-tests.json')

function test(kind: Kind, env: NodeJS.ProcessEnv = {}, ...files: string[]): Promise<number> {
  // While one waits for the other server, two have work; the embedded database works in this process.
  const workers = kind === 'postgres' ? ['--maxWorkers=3'] : []
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return run('vitest', ['run', '--project', 'database', ...workers, ...reporters, ...files], {
    env: { ...env, GIAOLUU_TEST_DATABASE: kind },
  })
}

/** The embedded database runs one transaction at a time: what it skips is what only PostgreSQL can prove. */
async function skippedTests(): Promise<number> {
  const { numPendingTests } = JSON.parse(await readFile(report, 'utf8')) as { numPendingTests: number }
  return numPendingTests
}

/**
 * The short form: where what a database does differently would show first. The contract and fault suites call every
 * route and verb on the embedded database too.
 */
const SHORT = ['database', 'feed/append', 'questions/perform', 'similar', 'demo']

async function testEmbedded(files: string[]): Promise<number> {
  const hasPostgres = process.env.DATABASE_URL !== undefined || findPostgres() !== null
  // Without PostgreSQL there is nothing to be short beside.
  const short = hasPostgres ? SHORT.map((name) => `apps/server/src/${name}`) : []
  const code = await test('embedded', {}, ...(files[0] === 'short' ? short : files))
  if (code === 0 && !hasPostgres) {
    console.log(
      `${await skippedTests()} races were not proven: they need PostgreSQL (DATABASE_URL, or its programs)`,
    )
  }
  return code
}

async function testPostgres(files: string[]): Promise<number> {
  const code = await withPostgres((url) => test('postgres', { GIAOLUU_TEST_POSTGRES: url }, ...files))
  if (code !== null) return code
  const required = process.env.CI === 'true'
  console.log(`no PostgreSQL here${required ? ', and CI requires one' : ': nothing was tested on it'}`)
  return required ? 1 : 0
}

const [kind, ...rest] = process.argv.slice(2)
const files = rest.filter((argument) => argument !== '--long')
if (files.length < rest.length) process.env.GIAOLUU_TEST_LONG = 'true'
await mkdir(join(report, '..'), { recursive: true })
if (kind === 'embedded') process.exit(await testEmbedded(files))
if (kind === 'postgres') process.exit(await testPostgres(files))
console.error('usage: pnpm database embedded|postgres [--long] [file…], or embedded short')
process.exit(2)
