import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockFolder } from './lock-folder.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'giaoluu-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('keeps a second one out until it is released', () => {
  const release = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(`in use by process ${process.pid}`)
  release()
  lockFolder(folder)()
  expect(readdirSync(folder)).toEqual([])
})

it('leaves the lock of a living process as it found it', () => {
  const release = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow()
  expect(readdirSync(folder)).toEqual(['lock'])
  release()
})

it('takes over the lock of a process that is gone', () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  writeFileSync(join(folder, 'lock'), `${pid} 12345`)
  lockFolder(folder)()
})

it.runIf(existsSync('/proc/self/stat'))(
  'takes over the lock of a process whose number was given out again',
  () => {
    writeFileSync(join(folder, 'lock'), `${process.pid} 1`)
    lockFolder(folder)()
  },
)

it('takes over a lock that a power cut left empty', () => {
  writeFileSync(join(folder, 'lock'), '')
  lockFolder(folder)()
})
