import { findBrowser } from './find-browser.ts'
import { inOwnDatabase } from './in-own-database.ts'
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
