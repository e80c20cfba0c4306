import { spawn } from 'node:child_process'
import { rootFolder } from './root-folder.ts'

type RunOptions = {
  cwd?: string
  env?: NodeJS.ProcessEnv
  /** Gets the output instead of its being shown. */
  keep?: (output: Buffer) => void
}

/** Runs a program of this checkout with its output shown; resolves with the exit code (1 when killed or missing). */
export function run(
  program: string,
  args: readonly string[],
  { cwd = rootFolder, env = {}, keep }: RunOptions = {},
): Promise<number> {
  const path = [`${rootFolder}node_modules/.bin`, process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  )
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      stdio: keep ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: path, ...env },
    })
    if (keep) for (const stream of [child.stdout, child.stderr]) stream?.on('data', keep)
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
