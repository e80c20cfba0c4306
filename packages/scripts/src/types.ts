import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { rootFolder } from './root-folder.ts'
import { run } from './run.ts'
import { workspaceFolders } from './workspace-folders.ts'

const projects = (await workspaceFolders()).filter((folder) =>
  existsSync(join(rootFolder, folder, 'tsconfig.json')),
)
const atOnce = 2
let failed = 0

async function checkNext(): Promise<void> {
  for (let folder = projects.shift(); folder; folder = projects.shift()) {
    if ((await run('tsc', ['--noEmit', '--project', folder])) !== 0) failed += 1
  }
}

await Promise.all(Array.from({ length: atOnce }, checkNext))
process.exit(failed === 0 ? 0 : 1)
