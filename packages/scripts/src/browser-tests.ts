import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser } from './find-browser.ts'
import { rootFolder } from './root-folder.ts'
import { run } from './run.ts'
import { withPostgres } from './with-postgres.ts'

const cwd = join(rootFolder, 'e2e')
const playwright = join(cwd, 'node_modules/.bin/playwright')

/** Playwright's own download, where neither a chromium nor the right to install one is there. */
async function playwrightsOwn(): Promise<boolean> {
  return (await run(playwright, ['install', 'chromium'], { cwd })) === 0
}

/** A browser can answer --version and still lack a library or the right to start. */
function opensPage(browser: string): boolean {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = ['--headless', '--disable-gpu', ...sandbox, '--dump-dom', 'about:blank']
  return spawnSync(browser, args, { stdio: 'ignore', timeout: 30_000 }).status === 0
}

const found = findBrowser()
const starts = found !== null && opensPage(found)
if (!starts && !(await playwrightsOwn())) {
  console.error('no browser starts here: install chromium (apt-get install chromium) or name one in CHROMIUM')
  process.exit(1)
}
const test = (env: NodeJS.ProcessEnv) =>
  run(playwright, ['test', ...process.argv.slice(2)], {
    cwd,
    env: { ...(starts && { CHROMIUM: found }), ...env },
  })
// Where there is PostgreSQL it saves half of what the servers take; without it they work on embedded databases.
process.exit((await withPostgres((url) => test({ E2E_POSTGRES: url }))) ?? (await test({})))
