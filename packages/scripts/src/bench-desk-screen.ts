import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { findBrowser } from './find-browser.ts'
import { run } from './run.ts'
import { withPostgres } from './with-postgres.ts'

const MINUTES = 10

/**
 * The moderator's console under a full queue ([MC7]): `--minutes N`, on PostgreSQL where there is one. What it prints
 * and how it measures stands in e2e/bench.
 */
export async function benchDeskScreen(args: string[]): Promise<void> {
  const minutes = minutesOf(args)
  const browser = findBrowser()
  if (browser === null)
    throw new Error('no browser here: install chromium (apt-get install chromium) or name one in CHROMIUM')
  // What is measured is what is in the checkout.
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) throw new Error('the consoles do not build')
  const measure = (databaseUrl: string) =>
    run('tsx', ['e2e/bench/desk-screen.ts'], {
      env: { MINUTES: String(minutes), CHROMIUM: browser, DATABASE_URL: databaseUrl },
    })
  const code = (await withPostgres((url) => inOwnDatabase(url, measure))) ?? (await measure(''))
  if (code !== 0) throw new Error('slower than it has to be')
}

function minutesOf(args: readonly string[]): number {
  if (args.length === 0) return MINUTES
  const minutes = Number(args[1])
  if (args.length === 2 && args[0] === '--minutes' && minutes > 0) return minutes
  throw new Error('usage: pnpm bench desk-screen [--minutes N]')
}

/** In a database of its own, so that the cluster may be one that holds others. */
async function inOwnDatabase(url: string, work: (url: string) => Promise<number>): Promise<number> {
  const name = `giaoluu_bench_${randomBytes(6).toString('hex')}`
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
