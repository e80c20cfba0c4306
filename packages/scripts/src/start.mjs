// npm start: install, generate, build, then run the server and pass signals on to it.
import { spawn } from 'node:child_process'
import { install, rootFolder, runScript } from './install.mjs'

if (!(install() && runScript('generate') && runScript('build'))) process.exit(1)

const server = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/main.ts'], {
  cwd: rootFolder,
  stdio: 'inherit',
  env: { NODE_ENV: 'production', ...process.env },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))

// npm's shell may die without passing the signal on: stop when the parent is gone.
const parent = process.ppid
setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref()

server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
