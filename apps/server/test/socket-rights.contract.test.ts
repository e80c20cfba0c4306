import { setTimeout as wait } from 'node:timers/promises'
import { DeskEntry, FeedEntry } from '@giaoluu/contract/entries'
import type { DeskClientEvents, FollowAck, Frame } from '@giaoluu/contract/socket'
import * as fc from 'fast-check'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Database } from '../src/database/connect.ts'
import { testDatabase } from './database.ts'
import { type Day, givenDay, givenOrganisation, givenPerson, givenQuestion, givenUnit } from './factories.ts'
import { type LiveNode, liveNode } from './live-node.ts'
import { signedIn } from './signed-in.ts'
import { STRANGE_VALUES } from './strange-values.ts'
import { TEST_ORIGIN } from './test-app.ts'

let database: Database
let day: Day
let node: LiveNode
let cookies: Record<string, string | undefined>

beforeAll(async () => {
  database = await testDatabase()
  const db = database.prisma
  day = await givenDay(db)
  node = await liveNode(database)
  const elsewhere = await givenOrganisation(db)
  const here = [{ organisationId: day.organisation.id, role: 'moderator' as const }]
  const disabled = await givenPerson(db, here, { disabledAt: new Date() })
  const foreign = await givenPerson(db, [{ organisationId: elsewhere.id, role: 'organiser' }])
  const { id: organisationId } = day.organisation
  const thirdUnit = await givenUnit(db, organisationId)
  const third = await givenPerson(db, [{ organisationId, role: 'leader', unitId: thirdUnit }])
  cookies = {
    nobody: undefined,
    forged: 'giaoluu.session_token=abcdef.c2lnbmF0dXJl',
    disabled: await signedIn(db, disabled),
    foreign: await signedIn(db, foreign),
    moderator: await signedIn(db, day.moderator),
    organiser: await signedIn(db, day.organiser),
    leader: await signedIn(db, day.leader),
    expert: await signedIn(db, day.expert),
    otherLeader: await signedIn(db, day.otherLeader),
    thirdLeader: await signedIn(db, third),
  }
})
afterAll(async () => {
  await node.stop()
  await database.close()
})

const socketOf = (namespace: '/feed' | '/desk', cookie: string | undefined): Socket =>
  node.socket(namespace, cookie === undefined ? {} : { cookie })
const follow = (socket: Socket, payload: unknown = { session: day.session.slug }): Promise<FollowAck> =>
  socket.timeout(5_000).emitWithAck('follow', payload)

type Outcome = 'head' | 'signed-out' | 'not-found'
/** Every event of the contract; `look` and `unfollow` do something only where `follow` is allowed. */
const DESK: Record<string, Outcome> = {
  nobody: 'signed-out',
  forged: 'signed-out',
  disabled: 'signed-out',
  foreign: 'not-found',
  moderator: 'head',
  organiser: 'head',
  leader: 'head',
  expert: 'head',
  otherLeader: 'head',
}
const EVENTS: Record<keyof DeskClientEvents, true> = { follow: true, unfollow: true, look: true }

describe('A1 the sockets', () => {
  it.each(Object.entries(DESK))('%s at the desk: %s', async (caller, outcome) => {
    const socket = socketOf('/desk', cookies[caller])
    const ack = await follow(socket)
    expect('error' in ack ? ack.error : 'head').toBe(outcome)
    const heard: unknown[] = []
    socket.onAny((...event) => heard.push(event))
    const { id } = await givenQuestion(database.prisma, day.session.id)
    socket.emit('look', { session: day.session.slug, question: id })
    socket.emit('unfollow', { session: day.session.slug })
    node.deps.relay.wake(day.session.id)
    await wait(100)
    if (outcome !== 'head') expect(heard).toEqual([])
    socket.disconnect()
  })

  it.each(Object.keys(DESK))('%s in public: as everybody', async (caller) => {
    const socket = socketOf('/feed', cookies[caller])
    expect(await follow(socket)).toHaveProperty('head')
    socket.disconnect()
  })

  it('there is nothing but the two namespaces', async () => {
    for (const namespace of ['/', '/admin', '/desk/../feed', '/feed2']) {
      const socket = io(`${node.url}${namespace}`, { transports: ['websocket'], forceNew: true })
      const refused = new Promise((resolve) => socket.once('connect_error', resolve))
      expect(await Promise.race([refused, wait(2_000, 'no answer')])).toMatchObject({
        message: expect.any(String),
      })
      socket.disconnect()
    }
  })
})

describe('A2 what comes down the desk', () => {
  it('goes to the unit that answers with another as to the one that signs, and to no third', async () => {
    const sockets = {
      leader: socketOf('/desk', cookies.leader),
      coLeader: socketOf('/desk', cookies.otherLeader),
      thirdLeader: socketOf('/desk', cookies.thirdLeader),
    }
    const heard: Record<string, string[]> = {}
    for (const [name, socket] of Object.entries(sockets)) {
      await follow(socket)
      heard[name] = []
      socket.on('entries', ({ entries }: Frame<DeskEntry>) =>
        heard[name]?.push(...entries.map(({ type }) => type)),
      )
    }
    const { id } = await givenQuestion(database.prisma, day.session.id)
    const headers = { cookie: cookies.moderator ?? '', 'content-type': 'application/json' }
    const act = async (verb: string, body: object) => {
      const url = `${node.url}/api/desk/questions/${id}/${verb}`
      expect((await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status).toBe(200)
      // Read before it changes again: a line shows its question as it is when it is read.
      const lines = (heard.leader?.length ?? 0) + 1
      await vi.waitFor(() => expect(heard.leader).toHaveLength(lines), { timeout: 5_000 })
    }
    await act('assign', { version: 1, unit: day.unit, coUnits: [day.otherUnit] })
    await act('assign', { version: 2, unit: day.unit })
    await act('edit', { version: 3, publicText: 'Đã sửa' })
    expect(heard).toEqual({
      leader: ['question.changed', 'question.changed', 'question.changed'],
      coLeader: ['question.changed', 'question.left', 'hidden'],
      thirdLeader: ['hidden', 'hidden', 'hidden'],
    })
    for (const socket of Object.values(sockets)) socket.disconnect()
  })
})

describe('A5 whose sign-in ends', () => {
  it('is cut within 5 s: by signing out, and by being disabled', async () => {
    const here = [{ organisationId: day.organisation.id, role: 'moderator' as const }]
    const [leaving, dismissed] = [
      await givenPerson(database.prisma, here),
      await givenPerson(database.prisma, here),
    ]
    const leavingCookie = await signedIn(database.prisma, leaving)
    const sockets = [
      socketOf('/desk', leavingCookie),
      socketOf('/desk', await signedIn(database.prisma, dismissed)),
    ]
    for (const socket of sockets) expect(await follow(socket)).toHaveProperty('head')
    const cut = sockets.map((socket) => new Promise((resolve) => socket.once('disconnect', resolve)))
    const began = Date.now()
    const headers = { cookie: leavingCookie }
    expect((await fetch(`${node.url}/api/logout`, { method: 'POST', headers })).status).toBe(200)
    const { personId: id } = dismissed
    await database.prisma.person.update({ where: { id }, data: { disabledAt: new Date() } })
    expect(await Promise.all(cut)).toEqual(['io server disconnect', 'io server disconnect'])
    expect(Date.now() - began).toBeLessThan(5_000)
  }, 10_000)
})

describe('A9 pages of other sites', () => {
  const origins = ['https://evil.example', 'null', `${TEST_ORIGIN}.evil.example`]

  it.each(['/feed', '/desk'] as const)('get no %s, over websockets or polling', async (namespace) => {
    for (const origin of origins)
      for (const transport of ['websocket', 'polling']) {
        const extraHeaders = { origin, cookie: cookies.moderator ?? '' }
        const options = { transports: [transport], forceNew: true, reconnection: false, extraHeaders }
        const socket = io(`${node.url}${namespace}`, options)
        const outcome = await new Promise((resolve) => {
          socket.once('connect', () => resolve('connected'))
          socket.once('connect_error', () => resolve('refused'))
        })
        expect(outcome, `${origin} ${transport}`).toBe('refused')
        socket.disconnect()
      }
  })

  it('our own pages do', async () => {
    for (const transport of ['websocket', 'polling']) {
      const extraHeaders = { origin: TEST_ORIGIN }
      const socket = io(`${node.url}/feed`, { transports: [transport], forceNew: true, extraHeaders })
      expect(await follow(socket)).toHaveProperty('head')
      socket.disconnect()
    }
  })
})

describe('I1 whatever comes up a socket', () => {
  const anything = fc.oneof(
    fc.constantFrom(...Object.values(STRANGE_VALUES).filter((value) => JSON.stringify(value).length < 6_000)),
    fc.jsonValue({ maxDepth: 4 }),
  )
  const event = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(EVENTS)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('entries', 'beacon', 'poke', 'connect', '__proto__', 'toString', ''),
    },
  )
  const shaped = fc.record(
    { session: fc.oneof(anything, fc.constant('slug')), cursor: anything, question: anything },
    { requiredKeys: [] },
  )

  it.each(['/feed', '/desk'] as const)('%s answers or ignores it and goes on', async (namespace) => {
    const witness = socketOf(namespace, cookies.moderator)
    await follow(witness)
    const frames: Frame<unknown>[] = []
    witness.on('entries', (frame: Frame<unknown>) => frames.push(frame))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(event, fc.oneof(shaped, anything)), { maxLength: 20 }),
        async (events) => {
          const socket = socketOf(namespace, cookies.moderator)
          await new Promise<void>((resolve) => socket.once('connect', resolve))
          // The names Socket.IO keeps for itself cannot be emitted by its client; a packet can carry them all the same.
          // Joined first, so that looking and leaving have something to be about.
          socket.emit('follow', { session: day.session.slug })
          for (const [name, payload] of events) {
            const packet = JSON.stringify([name, payload]).replaceAll('"slug"', `"${day.session.slug}"`)
            socket.io.engine.write(`2${namespace},${packet}`)
          }
          const ack = await follow(socket).catch(() => null)
          // A packet beyond the protocol may end its own connection, no other.
          if (ack) expect('error' in ack ? ack.error : 'head').toBe('head')
          socket.disconnect()
        },
      ),
      { numRuns: 40, seed: 20_140_000 },
    )
    expect(witness.connected).toBe(true)
    await givenChange()
    await vi.waitFor(() => expect(frames.length).toBeGreaterThan(0), { timeout: 5_000 })
    const schema = namespace === '/feed' ? FeedEntry : DeskEntry
    for (const { entries } of frames) for (const entry of entries) expect(schema.parse(entry)).toEqual(entry)
  })

  const PACKETS: Record<string, string | Buffer> = {
    'no packet': 'hello',
    'an unknown type': '9',
    'an event of no namespace': '2/nowhere,["follow",{}]',
    'an event that is no array': '2/feed,{"follow":1}',
    'an event without a name': '2/feed,[]',
    'half a value': '2/feed,["follow",{"session":',
    'an answer nobody asked for': '3/feed,999999["x"]',
    'a number of an answer beyond numbers': `2/feed,${'9'.repeat(400)}["follow",{}]`,
    'attachments that never come': '51-/feed,["follow",{"_placeholder":true,"num":0}]',
    'more attachments than there are': '59999999-/feed,["follow",{}]',
    'attachments of no number': '5x-/feed,["follow",{}]',
    'a placeholder of nothing': '51-/feed,["follow",{"_placeholder":true,"num":-1}]',
    'joining twice': '0/feed,',
    'joining with much': `0/feed,${JSON.stringify({ token: 'x'.repeat(10_000) })}`,
    'joining a prototype': '0/__proto__,{"a":1}',
    'a deep value': `2/feed,["follow",${'['.repeat(7_000)}${']'.repeat(7_000)}]`,
    'beyond the limit': `2/feed,["follow","${'x'.repeat(20_000)}"]`,
    bytes: Buffer.from([4, 0, 255, 254, 253]),
  }

  it.each(Object.entries(PACKETS))(
    'the packet "%s" ends at most its own connection',
    async (_name, packet) => {
      const witness = socketOf('/feed', undefined)
      await follow(witness)
      const socket = socketOf('/feed', undefined)
      await follow(socket)
      socket.io.engine.write(packet as string)
      await wait(60)
      expect(await follow(witness)).toHaveProperty('head')
      expect((await fetch(`${node.url}/healthz`)).status).toBe(200)
      socket.disconnect()
      witness.disconnect()
    },
  )

  it.each(['', '?EIO=3', '?EIO=4', '?EIO=4&transport=flashsocket', '?EIO=4&transport=polling&sid=x'])(
    'a handshake of "%s" is refused',
    async (query) => {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
        const body = method === 'GET' || method === 'DELETE' ? null : 'x'.repeat(30_000)
        const reply = await fetch(`${node.url}/socket.io/${query}`, { method, body }).catch(() => null)
        expect(reply?.status ?? 400).toBeLessThan(500)
        if (reply) expect(reply.status).toBeGreaterThanOrEqual(400)
      }
    },
  )
})

async function givenChange(): Promise<void> {
  const headers = { cookie: cookies.organiser ?? '', 'content-type': 'application/json' }
  const body = JSON.stringify({ text: 'Nghỉ trưa' })
  const url = `${node.url}/api/desk/sessions/${day.session.slug}/notices`
  expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200)
}
