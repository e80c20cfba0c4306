import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { backOff } from './random-wait.ts'

export type Listening = { up: () => boolean; close: () => Promise<void> }

type Options = {
  /** What to do with a notification's payload, by channel. */
  channels: Readonly<Record<string, (payload: string) => void>>
  /** Called whenever listening began or began again: what was told meanwhile is lost and must be read. */
  onUp: () => void
  onDown: (error: unknown) => void
}

/** Keeps one connection of its own that LISTENs; a lost one is replaced after random, growing waits. */
export async function listen(
  config: pg.ClientConfig,
  { channels, onUp, onDown }: Options,
): Promise<Listening> {
  const stopped = new AbortController()
  let current: pg.Client | null = null
  let up = false

  async function once(): Promise<void> {
    const client = new pg.Client({ ...config, keepAlive: true, connectionTimeoutMillis: 5_000 })
    const lost = new Promise<unknown>((resolve) => {
      client.once('error', resolve)
      client.once('end', () => resolve(new Error('the listening connection ended')))
    })
    // A broken connection may complain more than once.
    client.on('error', () => {})
    client.on('notification', ({ channel, payload }) => channels[channel]?.(payload ?? ''))
    try {
      current = client
      await client.connect()
      for (const channel of Object.keys(channels))
        await client.query(`LISTEN ${client.escapeIdentifier(channel)}`)
      up = true
      started()
      onUp()
      throw await lost
    } finally {
      up = false
      current = null
      client.end().catch(() => {})
    }
  }

  let started = () => {}
  const first = new Promise<void>((resolve) => {
    started = resolve
  })
  const loop = (async () => {
    for (let attempt = 1; !stopped.signal.aborted; attempt++) {
      const began = Date.now()
      try {
        await once()
      } catch (error) {
        if (stopped.signal.aborted) return
        onDown(error)
        // A connection that held for a while starts the count anew.
        if (Date.now() - began > 10_000) attempt = 1
        await wait(backOff(attempt), undefined, { signal: stopped.signal }).catch(() => {})
      }
    }
  })()

  await Promise.race([first, loop])
  return {
    up: () => up,
    close: async () => {
      stopped.abort()
      await current?.end().catch(() => {})
      await loop
    },
  }
}
