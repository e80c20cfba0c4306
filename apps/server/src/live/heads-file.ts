import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Head } from '@giaoluu/contract/entries'
import * as z from 'zod/mini'
import type { Database } from '../database/connect.ts'
import { newEpoch } from '../feed/streams.ts'

// A power cut can take the last rows of the embedded database away again, numbers that clients have seen included. The
// numbers are kept beside it, so that at the next start clients are told to begin anew instead of seeing them twice.

const WRITE_EVERY = 1_000
const Heads = z.record(z.string(), z.object({ epoch: z.string(), head: z.int() }))

export type HeadsFile = {
  /** Remembers a number that was sent. */
  note: (streamId: string, head: Head) => void
  close: () => Promise<void>
}

/** Gives a new epoch to every stream that came back shorter than what was sent of it (FD4), then keeps the file. */
export async function openHeadsFile(database: Database, dataDir: string): Promise<HeadsFile> {
  const path = join(dataDir, 'heads.json')
  const heads = await readHeads(path)
  await renewShortened(database, heads)

  let writing: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | null = null
  const write = () => {
    timer = null
    // A full disk must not stop the relay; the next note tries again.
    writing = writing.then(() => writeWhole(path, JSON.stringify(Object.fromEntries(heads)))).catch(() => {})
  }
  return {
    note: (streamId, { epoch, head }) => {
      heads.set(streamId, { epoch, head })
      timer ??= setTimeout(write, WRITE_EVERY)
    },
    close: async () => {
      if (timer) {
        clearTimeout(timer)
        write()
      }
      await writing
    },
  }
}

async function readHeads(path: string): Promise<Map<string, Head>> {
  try {
    const parsed = Heads.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return new Map(parsed.success ? Object.entries(parsed.data) : [])
  } catch {
    // Absent at the first start; an unreadable one knows nothing.
    return new Map()
  }
}

async function renewShortened({ prisma }: Database, heads: Map<string, Head>): Promise<void> {
  const streams = await prisma.stream.findMany({ where: { id: { in: [...heads.keys()] } } })
  const shortened = streams.filter(({ id, epoch, head }) => {
    const sent = heads.get(id)
    return sent !== undefined && sent.epoch === epoch && sent.head > head
  })
  for (const sessionId of new Set(shortened.map((stream) => stream.sessionId)))
    await prisma.$transaction((tx) => newEpoch(tx, sessionId))
  for (const { id } of shortened) heads.delete(id)
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(`${path}.new`, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}
