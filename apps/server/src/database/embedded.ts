import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ClientConfig } from 'pg'
import { freePort } from './free-port.ts'
import { lockFolder } from './lock-folder.ts'

/** `dataDir` null is a database in memory; `template` is a dump that a new one starts from. */
export type EmbeddedWorkerData = {
  dataDir: string | null
  template: string | null
  listen: { path: string } | { host: string; port: number }
  maxConnections: number
}

export type Embedded = { config: ClientConfig; stop: () => Promise<void> }

// The name under which node-postgres looks for a socket in the folder given as `host`.
const socketName = '.s.PGSQL.5432'
// sun_path holds 108 bytes on Linux and 104 on macOS, with the closing zero.
const longestSocketPath = 100
// The socket server mixes the messages of connections that speak at once: a second one is turned away.
const maxConnections = 1

/**
 * Starts PGlite in a worker thread, where its queries do not hold up the event loop, behind a Unix socket in a
 * private folder that plain node-postgres reaches. A second process on the same folder is refused.
 */
export async function startEmbedded(folder: string): Promise<Embedded> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const unlock = lockFolder(folder)
  try {
    const socket = socketFolder(folder)
    const { config, stop } = await startWorker(socket.folder, {
      dataDir: join(folder, 'pgdata'),
      template: null,
    })
    return {
      config,
      stop: async () => {
        await stop()
        socket.remove()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** A database in memory for tests; `template` is a dump of a migrated one. */
export async function startInMemory(template: string | null): Promise<Embedded> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoluu-'))
  const { config, stop } = await startWorker(folder, { dataDir: null, template })
  return {
    config,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function socketFolder(folder: string): { folder: string; remove: () => void } {
  if (Buffer.byteLength(join(folder, socketName)) <= longestSocketPath) {
    rmSync(join(folder, socketName), { force: true })
    return { folder, remove: () => rmSync(join(folder, socketName), { force: true }) }
  }
  const short = mkdtempSync(join(tmpdir(), 'giaoluu-'))
  return { folder: short, remove: () => rmSync(short, { recursive: true, force: true }) }
}

async function startWorker(
  folder: string,
  source: Pick<EmbeddedWorkerData, 'dataDir' | 'template'>,
): Promise<Embedded> {
  const identity = { user: 'postgres', database: 'postgres' }
  // Windows has no Unix sockets for node-postgres; elsewhere a port would be a database without a password.
  const tcp = process.platform === 'win32' ? { host: '127.0.0.1', port: await freePort() } : null
  const workerData: EmbeddedWorkerData = {
    ...source,
    listen: tcp ?? { path: join(folder, socketName) },
    maxConnections,
  }
  const worker = new Worker(new URL('./embedded-worker.mjs', import.meta.url), { workerData })
  await started(worker)
  let stopping = false
  worker.once('exit', (code) => {
    // Without its database the server is of no use: end loudly and be restarted.
    if (!stopping) throw new Error(`the embedded database ended with ${code}`)
  })
  return {
    config: { ...(tcp ?? { host: folder, port: 5432 }), ...identity },
    stop: async () => {
      stopping = true
      const ended = new Promise((resolve) => worker.once('exit', resolve))
      worker.postMessage('stop')
      await ended
    },
  }
}

async function started(worker: Worker): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      worker.once('message', () => resolve())
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`the embedded database ended with ${code}`)))
    })
  } finally {
    worker.removeAllListeners()
  }
}
