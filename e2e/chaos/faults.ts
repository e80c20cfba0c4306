// Kills a server again and again under load and shows what it kept. KILLS says how often; DATABASE_URL on which
// database, else the embedded one.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startNode } from '../node.ts'
import { endsWhenAsked } from './ends.ts'
import { survivesKills } from './kills.ts'

const PASSWORD = 'mat-khau-thu-nghiem'
// Publishing must be due while the process that promised it may already be dead.
const PUBLISH_DELAY = 200

const kills = Number(process.env.KILLS ?? 5)
const databaseUrl = process.env.DATABASE_URL || undefined
const dataDir = mkdtempSync(join(tmpdir(), 'giaoluu-faults-'))
const env = {
  SECRET: 'a secret that outlives every process of this test',
  GIAOLUU_DEMO_PASSWORD: PASSWORD,
  RATE_LIMIT: '1000000',
  ASK_LIMIT: '1000000',
}
const slug = execFileSync(
  process.execPath,
  ['--import', 'tsx', 'apps/server/test/prepare-faults.ts', String(PUBLISH_DELAY)],
  {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, ...env, DATA_DIR: dataDir },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  },
).trim()

const node = await startNode({ dataDir, env, ...(databaseUrl !== undefined && { databaseUrl }) })
try {
  const account = (username: string) => ({ username, password: PASSWORD })
  const accounts = { moderator: account('moderator'), leader: account('leader') }
  report(await survivesKills(node, kills, slug, accounts))
  report(await endsWhenAsked(node, slug))
} catch (error) {
  console.error(node.output())
  throw error
} finally {
  await node.kill9()
  rmSync(dataDir, { recursive: true, force: true })
}

function report(figures: Record<string, number>): void {
  console.log(
    Object.entries(figures)
      .map(([name, figure]) => `${figure} ${name}`)
      .join(', '),
  )
}
