// Runs before anything is installed, so it is plain JavaScript and imports nothing but Node.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const rootFolder = fileURLToPath(new URL('../../../', import.meta.url))

/** Installs exactly what pnpm-lock.yaml names; returns whether that worked. */
export function install() {
  const { packageManager } = JSON.parse(readFileSync(`${rootFolder}package.json`, 'utf8'))
  // Through npx rather than corepack, whose signature check fails behind a registry mirror.
  const args = [
    '--yes',
    packageManager,
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--reporter=append-only',
  ]
  return run('npx', args)
}

/** Runs one of packages/scripts with the installed tsx; returns whether it worked. */
export function runScript(name, args = []) {
  return run(process.execPath, ['--import', 'tsx', `${rootFolder}packages/scripts/src/${name}.ts`, ...args])
}

function run(program, args) {
  const options = {
    cwd: rootFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32' && program === 'npx',
  }
  return spawnSync(program, args, options).status === 0
}
