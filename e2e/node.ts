import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const rootFolder = fileURLToPath(new URL('..', import.meta.url))
// The first start makes the database and fills it, with others working on the same cores.
const READY_WITHIN = 90_000
const OUTPUT_KEPT = 20_000

type NodeOptions = {
  /** Where the embedded database, secrets and demo accounts are; the same folder is the same node again. */
  dataDir: string
  databaseUrl?: string
  /** A free one unless named. */
  port?: number
  env?: Record<string, string>
}

/** What a stopped process left: its code (null when killed) and how long it took to end. */
type Ended = { code: number | null; ms: number }

export type ServerNode = {
  url: string
  /** Ends the process as a power cut would, in the middle of whatever it does. */
  kill9: () => Promise<void>
  /** Asks it to end (SIGTERM) and waits until it has. */
  stop: () => Promise<Ended>
  /** Starts it again after kill9 or stop, at the same address on the same data; resolves when it is ready. */
  restart: () => Promise<void>
  /** The last of what it printed. */
  output: () => string
}

/** Runs one server as a process of its own, as `npm start` would, and waits until it is ready. */
export async function startNode(options: NodeOptions): Promise<ServerNode> {
  const port = options.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  let output = ''
  let child: ChildProcess

  const launch = async (): Promise<void> => {
    child = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/main.ts'], {
      cwd: rootFolder,
      env: environment(options, port, url),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const keep = (text: Buffer) => {
      output = (output + text).slice(-OUTPUT_KEPT)
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    process.once('exit', killNow)
    await untilReady(url, child, () => output)
  }
  const killNow = () => child.kill('SIGKILL')
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<Ended> => {
    const began = performance.now()
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    }
    process.off('exit', killNow)
    return { code: child.exitCode, ms: Math.round(performance.now() - began) }
  }

  await launch()
  return {
    url,
    kill9: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    restart: launch,
    output: () => output,
  }
}

/** This shell's variables but the database it points to: that is named on purpose or not at all. */
function environment({ dataDir, databaseUrl, env }: NodeOptions, port: number, url: string) {
  const { DATABASE_URL: _shells, ...inherited } = process.env
  return {
    ...inherited,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    ...env,
  }
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN
  while (!(await isReady(url))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`the server did not start:\n${output()}`)
    }
    await wait(50)
  }
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    (reply) => reply.ok,
    () => false,
  )

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
