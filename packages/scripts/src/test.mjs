// npm test: install, then everything that says whether this checkout is good.
import { spawnSync } from 'node:child_process'
import { install, rootFolder } from './install.mjs'

if (!install()) {
  console.log('0 passed, 1 failed')
  process.exit(1)
}
const args = ['--import', 'tsx', 'packages/scripts/src/run-tests.ts', ...process.argv.slice(2)]
process.exit(spawnSync(process.execPath, args, { cwd: rootFolder, stdio: 'inherit' }).status ?? 1)
