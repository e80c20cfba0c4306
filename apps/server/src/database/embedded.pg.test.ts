import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testDatabaseKind } from '../../test/test-database-kind.ts'
import { startEmbedded } from './embedded.ts'

const holder = fileURLToPath(new URL('../../test/hold-embedded.ts', import.meta.url))
let folder: string
let child: ChildProcess | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'giaoluu-embedded-'))
})
afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** A second process that writes rows; resolves with the last one acknowledged once `enough` were. */
async function writeInAnotherProcess(enough: number): Promise<{ last: () => number }> {
  const writer = spawn(process.execPath, ['--import', 'tsx', holder, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child = writer
  let text = ''
  const last = () => Number(text.slice(0, text.lastIndexOf('\n')).split('\n').at(-1))
  await new Promise<void>((resolve, reject) => {
    writer.stdout.on('data', (chunk) => {
      text += chunk
      if (last() >= enough) resolve()
    })
    writer.once('exit', (code) => reject(new Error(`the writer ended with ${code}`)))
  })
  return { last }
}

async function query(config: pg.ClientConfig, sql: string): Promise<unknown[]> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe.runIf(testDatabaseKind === 'embedded')('the embedded database', () => {
  it('refuses a second process, and keeps what was acknowledged when the first is killed', async () => {
    const { last } = await writeInAnotherProcess(20)
    await expect(startEmbedded(folder)).rejects.toThrow(`in use by process ${child?.pid}`)

    const ended = new Promise((resolve) => child?.once('exit', resolve))
    child?.kill('SIGKILL')
    await ended
    const acknowledged = last()

    const { config, stop } = await startEmbedded(folder)
    const rows = await query(config, 'SELECT count(*)::int AS count, max(n) AS last FROM kept')
    await stop()
    const [{ count, last: kept }] = rows as [{ count: number; last: number }]
    expect(kept).toBe(count)
    expect(kept).toBeGreaterThanOrEqual(acknowledged)
  })

  it('opens in a folder too deep for a socket, speaks to one at a time and leaves the event loop free', async () => {
    const deep = join(folder, 'a'.repeat(120))
    mkdirSync(deep, { mode: 0o755 })
    const { config, stop } = await startEmbedded(deep)
    expect(statSync(deep).mode & 0o777).toBe(0o700)

    const first = new pg.Client(config)
    await first.connect()
    await expect(query(config, 'SELECT 1'), 'a second one would get the rows of the first').rejects.toThrow()

    let ticks = 0
    const ticking = setInterval(() => ticks++, 5)
    const { rows } = await first.query('SELECT count(*)::integer AS count FROM generate_series(1, 2000000)')
    clearInterval(ticking)
    expect(rows).toEqual([{ count: 2_000_000 }])
    expect(ticks).toBeGreaterThan(5)

    await first.end()
    await stop()
    expect(() => statSync(config.host ?? '')).toThrow('ENOENT')
  })
})
