// npm start: install, generate, build, then run the server and pass signals on to it.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { install, rootFolder, runScript } from './install.mjs'

if (!(install() && runScript('generate') && runScript('build'))) process.exit(1)

const server = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/main.ts'], {
  cwd: rootFolder,
  stdio: 'inherit',
  env: { NODE_ENV: 'production', ...process.env },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))

// npm or its shell may die without passing the signal on: stop when either is gone.
const before = ancestors()
setInterval(() => ancestors() !== before && server.kill('SIGTERM'), 500).unref()

server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

function ancestors() {
  const shell = process.ppid
  try {
    return `${shell} ${readFileSync(`/proc/${shell}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]}`
  } catch {
    // Only Linux tells the shell's parent so cheaply.
    return String(shell)
  }
}
