import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { rootFolder } from './root-folder.ts'
import { run } from './run.ts'
import { workspaceFolders } from './workspace-folders.ts'

const apps = (await workspaceFolders()).filter((folder) =>
  existsSync(join(rootFolder, folder, 'vite.config.ts')),
)

// Side by side: each build leaves a core idle for much of its time.
const codes = await Promise.all(
  apps.map((folder) => run('npm', ['run', '--silent', 'build'], { cwd: join(rootFolder, folder) })),
)
process.exit(codes.every((code) => code === 0) ? 0 : 1)
