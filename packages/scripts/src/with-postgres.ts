import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@giaoluu/server/database/free-port'
import pg from 'pg'
import { findPostgres } from './find-postgres.ts'

type Account = { uid: number; gid: number }

// Nothing here outlives the tests, so nothing needs to survive a power cut.
const settings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'shared_buffers=64MB',
]

/**
 * Runs `work` with the address of a PostgreSQL in which it may make databases: DATABASE_URL when set, else a cluster
 * of its own in a temporary folder, ended afterwards. Gives null without running `work` where there is no PostgreSQL.
 */
export async function withPostgres<T>(work: (url: string) => Promise<T>): Promise<T | null> {
  const given = process.env.DATABASE_URL
  if (given) return work(given)
  const programs = findPostgres()
  if (programs === null) return null

  const account = rootlessAccount()
  const folder = mkdtempSync(join(tmpdir(), 'giaoluu-pg-'))
  if (account) chownSync(folder, account.uid, account.gid)
  try {
    const data = join(folder, 'data')
    const initialise = ['--pgdata', data, '--username', 'postgres', '--auth', 'trust', '--encoding', 'UTF8']
    execFileSync(join(programs, 'initdb'), [...initialise, '--locale', 'C.UTF-8', '--no-sync'], {
      ...account,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const port = await freePort()
    const server = spawn(join(programs, 'postgres'), serverArguments(data, folder, port), {
      ...account,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'ignore'],
    })
    // A process that is stopped from outside must not leave its cluster behind.
    const abandon = () => {
      server.kill('SIGQUIT')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
    const end = () => process.exit(1)
    process.once('exit', abandon)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
    try {
      const url = `postgresql://postgres@127.0.0.1:${port}/postgres`
      await untilReady(url, server)
      return await work(url)
    } finally {
      process.off('exit', abandon)
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end)
      await stop(server)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** PostgreSQL refuses to run as root: there it runs as the account that its packages make. */
function rootlessAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function serverArguments(data: string, folder: string, port: number): string[] {
  const places = ['-D', data, '-k', folder, '-h', '127.0.0.1', '-p', String(port)]
  return [...places, ...settings.flatMap((setting) => ['-c', setting])]
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`)
      if (Date.now() > deadline) throw error
      await wait(100)
    }
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  await ended
}
