import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { io } from 'socket.io-client'
import { expect, it } from 'vitest'
import { testDatabaseKind } from '../test/test-database-kind.ts'
import { readEnv } from './env.ts'
import { startServer } from './start.ts'

// A folder of its own, whichever database the other tests run on: once is enough.
it.runIf(testDatabaseKind === 'embedded')(
  'F6 stops taking, finishes what began and ends its streams and sockets, well within 20 s',
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'giaoluu-'))
    const env = readEnv({ DATA_DIR: dataDir, PORT: '0', GIAOLUU_DEMO_PASSWORD: 'mat-khau-mau' })
    const server = await startServer(env, pino({ level: 'silent' }))
    try {
      expect(server.demo?.accounts.map(({ username }) => username)).toContain('moderator')
      const { port } = new URL(server.address)

      const socket = io(`${server.address}/feed`, { transports: ['websocket'], reconnection: false })
      await once(socket as never, 'connect')
      const stream = await fetch(`${server.address}/api/sessions/${server.demo?.slug}/feed/stream`)
      expect(stream.status).toBe(200)

      const body = JSON.stringify({ username: 'moderator', password: 'mat-khau-mau' })
      const slow = connect({ host: '127.0.0.1', port: Number(port) })
      const head = ['POST /api/login HTTP/1.1', 'host: localhost', 'content-type: application/json']
      slow.write(`${[...head, `content-length: ${body.length}`].join('\r\n')}\r\n\r\n${body.slice(0, 10)}`)
      let reply = ''
      slow.on('data', (data) => {
        reply += data
      })
      await wait(200)

      const disconnected = once(socket as never, 'disconnect')
      const began = Date.now()
      const stopped = server.stop()
      await wait(200)
      slow.write(body.slice(10))
      await Promise.all([once(slow, 'close'), disconnected, stream.text(), stopped])
      expect(reply).toMatch(/^HTTP\/1\.1 200 /)
      expect(Date.now() - began).toBeLessThan(10_000)
      await expect(fetch(`${server.address}/healthz`)).rejects.toThrow()
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  },
)
