import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rootFolder } from './root-folder.ts'

it('names no host, so that a mirror changes nothing in it', () => {
  const lockfile = readFileSync(`${rootFolder}pnpm-lock.yaml`, 'utf8')
  expect(lockfile.match(/^.*(tarball:|registry\.).*$/gm)).toBeNull()
})
