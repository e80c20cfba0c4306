import { spawn } from 'node:child_process'
import { rootFolder } from './root-folder.ts'

/** Runs a program of this checkout with its output shown; resolves with the exit code (1 when killed or missing). */
export function run(
  program: string,
  args: readonly string[],
  { cwd = rootFolder, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<number> {
  const path = [`${rootFolder}node_modules/.bin`, process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  )
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: path, ...env },
    })
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
