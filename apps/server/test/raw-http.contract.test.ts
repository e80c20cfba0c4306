import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../src/database/connect.ts'
import { testDatabase } from './database.ts'
import { type LiveNode, liveNode } from './live-node.ts'

let database: Database
let node: LiveNode
beforeAll(async () => {
  database = await testDatabase()
  node = await liveNode(database)
})
afterAll(async () => {
  await node.stop()
  await database.close()
})

/** Sends bytes as they are and gives what came back until the server ended it or nothing came any more. */
async function send(...parts: (string | Buffer)[]): Promise<string> {
  const { hostname, port } = new URL(node.url)
  const socket = connect(Number(port), hostname)
  let heard = ''
  const ended = new Promise((resolve) => socket.once('close', resolve))
  socket.on('data', (data) => {
    heard += data.toString('latin1')
  })
  // A server that hangs up while it is still being written to is right.
  socket.on('error', () => {})
  for (const part of parts) socket.write(part)
  await Promise.race([ended, wait(400)])
  socket.destroy()
  return heard
}

const login = 'POST /api/login HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n'
const get = 'GET /api/sessions HTTP/1.1\r\nhost: localhost\r\n'

const MALFORMED: Record<string, (string | Buffer)[]> = {
  'no HTTP at all': ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  'only line ends': ['\r\n'.repeat(1_000)],
  'another version': ['GET / HTTP/9.9\r\nhost: a\r\n\r\n'],
  'an invented method': ['STEAL /api/sessions HTTP/1.1\r\nhost: a\r\n\r\n'],
  'no host': ['GET /api/sessions HTTP/1.1\r\n\r\n'],
  'two hosts': [`${get}host: b\r\n\r\n`],
  'a header of 100 kB': [`${get}x: ${'a'.repeat(100_000)}\r\n\r\n`],
  'ten thousand headers': [`${get}${Array.from({ length: 10_000 }, (_, n) => `x${n}: 1\r\n`).join('')}\r\n`],
  'a NUL in a header': [`${get}x: a\0b\r\n\r\n`],
  'a header without a name': [`${get}: a\r\n\r\n`],
  'a folded header': [`${get}x: a\r\n b\r\n\r\n`],
  'an address of 100 kB': [`GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: a\r\n\r\n`],
  'an address with bytes of no text': [
    Buffer.from('GET /api/\xff\xfe HTTP/1.1\r\nhost: a\r\n\r\n', 'latin1'),
  ],
  'an address that is a URL': ['GET http://evil.example/api/sessions HTTP/1.1\r\nhost: a\r\n\r\n'],
  'an address that is none': ['GET * HTTP/1.1\r\nhost: a\r\n\r\n', 'OPTIONS * HTTP/1.1\r\nhost: a\r\n\r\n'],
  'a tunnel': ['CONNECT evil.example:443 HTTP/1.1\r\nhost: evil.example:443\r\n\r\n'],
  'a length that is no number': [`${login}content-length: -5\r\n\r\n{}`],
  'two lengths': [`${login}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`],
  'a length and chunks': [`${login}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
  'chunks of no length': [`${login}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
  'an unknown coding': [`${login}transfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n`],
  'a packed body': [`${login}content-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}`],
  'a body shorter than promised': [`${login}content-length: 100\r\n\r\n{}`],
  'an upgrade to something else': [`${get}connection: upgrade\r\nupgrade: h2c\r\n\r\n`],
  'a WebSocket elsewhere': [
    'GET /api/sessions HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n' +
      'sec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  ],
  'many cookies': [`${get}cookie: ${'giaoluu.session_token=a.b; '.repeat(300)}\r\n\r\n`],
  'a cookie of no text': [
    Buffer.from(`${get}cookie: giaoluu.session_token=%ff%00\xff.\xfe\r\n\r\n`, 'latin1'),
  ],
}

describe('I2 what is not even HTTP', () => {
  it.each(Object.entries(MALFORMED))('%s is no failure', async (name, parts) => {
    const reply = await send(...parts)
    const statuses = [...reply.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))
    for (const status of statuses) expect(status, reply).toBeLessThan(500)
    // What is refused before a route is found has the same form as every other refusal. Only for a call without a host
    // Node answers by itself.
    if (statuses.some((status) => status >= 400) && name !== 'no host') {
      expect(reply).toContain('application/problem+json')
      expect(reply).toMatch(/"code":"[a-z-]+"/)
    }
    expect((await fetch(`${node.url}/healthz`)).status).toBe(200)
  })

  it('a call smuggled behind another is a call of its own', async () => {
    const reply = await send(`${get}\r\n${get}origin: https://evil.example\r\n\r\n`)
    expect(reply.match(/HTTP\/1\.1 200/g)).toHaveLength(2)
  })
})
