import { execFile } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startNode } from '../node.ts'

const rootFolder = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)

/** A server with one real organisation on it and nobody yet, and the address of its first organiser's invitation. */
export async function startNewOrganisation(slug: string, name: string) {
  const dataDir = await mkdtemp(join(tmpdir(), 'giaoluu-e2e-'))
  const { DATABASE_URL: _shells, ...inherited } = process.env
  const create = [
    '--import',
    'tsx',
    'packages/scripts/src/organisation-create.ts',
    '--slug',
    slug,
    '--name',
    name,
  ]
  const { stdout } = await run(process.execPath, create, {
    cwd: rootFolder,
    env: { ...inherited, DATA_DIR: dataDir },
  })
  const invitation = /\/organiser\/join\/\S+/.exec(stdout)?.[0]
  if (!invitation) throw new Error(`no link was told:\n${stdout}`)
  const server = await startNode({ dataDir })
  return {
    url: server.url,
    join: invitation,
    stop: async () => {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const STEP_MS = 30_000

/** What an authenticator app shows for a secret (RFC 6238) now. */
export function codeOf(secret: string): string {
  const bits = [...secret.replace(/\s/g, '')]
    .map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / STEP_MS)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
