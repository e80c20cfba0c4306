import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadSecret } from './secret.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giaoluu-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('is made once, for nobody else to read, and stays', async () => {
  const dataDir = join(folder, 'data')
  const made = await loadSecret({ secret: null, dataDir })
  expect(made.length).toBeGreaterThanOrEqual(32)
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
  expect(await loadSecret({ secret: null, dataDir })).toBe(made)
  expect(await loadSecret({ secret: 'given', dataDir })).toBe('given')
})
