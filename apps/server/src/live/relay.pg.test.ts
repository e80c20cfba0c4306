import { setTimeout as wait } from 'node:timers/promises'
import type { FeedEntry } from '@giaoluu/contract/entries'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { givenOrganisation, givenSession } from '../../test/factories.ts'
import { race } from '../../test/race.ts'
import { recordingOutlet } from '../../test/recording-outlet.ts'
import { testRelay } from '../../test/relay.ts'
import { testPostgresUrl } from '../../test/test-database-kind.ts'
import type { Database } from '../database/connect.ts'
import { append, type NewEntry } from '../feed/append.ts'
import { findDeskStream, findPublicStream, type StoredEntry } from '../feed/store.ts'
import { newEpoch } from '../feed/streams.ts'
import { transact } from '../transact.ts'
import type { Relay, RelayOptions } from './relay.ts'

let database: Database
let organisationId: string
const relays: Relay[] = []

beforeAll(async () => {
  database = await testDatabase()
  organisationId = (await givenOrganisation(database.prisma)).id
})
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()))
})
afterAll(() => database.close())

// What an entry says is another test's matter; here it is its number.
const presentFeed = async (
  _db: unknown,
  _stream: unknown,
  entries: readonly StoredEntry[],
): Promise<FeedEntry[]> =>
  entries.map(({ seq, at, subjectId }) => ({
    seq,
    at: at.toISOString(),
    type: 'notice.posted',
    id: subjectId,
    text: '',
  }))

async function startRelay(set: Partial<RelayOptions> = {}): Promise<Relay> {
  const relay = testRelay(database, { presentFeed, ...set })
  relays.push(relay)
  await relay.start()
  return relay
}

async function givenStream() {
  const { id: sessionId, slug } = await givenSession(database.prisma, organisationId)
  const stream = await findPublicStream(database.prisma, slug)
  if (!stream) throw new Error('no stream')
  return { sessionId, slug, stream }
}

const notice = (sessionId: string): NewEntry => ({
  sessionId,
  audience: 'feed',
  type: 'notice.posted',
  subjectId: 'notice',
})
const post = (sessionId: string, count = 1) =>
  transact({ database }, (tx) =>
    append(
      tx,
      Array.from({ length: count }, () => notice(sessionId)),
    ),
  )

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at)

it('FD6 who joins while others are being sent to misses nothing after the head they were told', async () => {
  const { sessionId, stream } = await givenStream()
  const relay = await startRelay()
  const outlet = recordingOutlet()
  const heads = new Map<string, number>()
  const join = async (id: string) => {
    await wait(Math.random() * 800)
    heads.set(id, (await relay.follow(outlet.member(id), stream)).head)
  }
  const joining = from(1, 250).map((n) => join(`viewer-${n}`))
  for (let n = 0; n < 40; n++) {
    await post(sessionId)
    relay.wake(sessionId)
    await wait(10)
  }
  await Promise.all(joining)
  await post(sessionId)
  relay.wake(sessionId)
  await outlet.until('viewer-1', 41)
  await wait(100)
  for (const [id, head] of heads)
    expect(
      outlet.seqs(id).filter((seq) => seq > head),
      id,
    ).toEqual(from(head + 1, 41))
})

it('FD9 what was committed and never announced is sent all the same', async () => {
  const { sessionId, stream } = await givenStream()
  const relay = await startRelay()
  const outlet = recordingOutlet()
  await relay.follow(outlet.member('viewer'), stream)
  // The node that committed died before it could tell its own relay.
  await post(sessionId, 3)
  await outlet.until('viewer', 3)
  expect(outlet.seqs('viewer')).toEqual([1, 2, 3])
})

it('FD9 starts at head and sends nothing twice', async () => {
  const { sessionId, stream } = await givenStream()
  await post(sessionId, 5)
  const relay = await startRelay()
  const outlet = recordingOutlet()
  expect(await relay.follow(outlet.member('viewer'), stream)).toEqual({ epoch: stream.epoch, head: 5 })
  await post(sessionId)
  for (let n = 0; n < 5; n++) relay.wake(sessionId)
  await outlet.until('viewer', 6)
  await wait(200)
  expect(outlet.seqs('viewer')).toEqual([6])
})

race('FD9 two nodes over one database each send everything to their own, whoever committed', async () => {
  const { sessionId, stream } = await givenStream()
  const nodes = [await startRelay(), await startRelay()]
  const outlet = recordingOutlet()
  for (const [n, node] of nodes.entries()) await node.follow(outlet.member(`viewer-${n}`), stream)
  await Promise.all(
    from(1, 60).map(async (n) => {
      await post(sessionId)
      nodes[n % 2]?.wake(sessionId)
    }),
  )
  // Sooner than the timer would look.
  await Promise.all(nodes.map((_, n) => outlet.until(`viewer-${n}`, 60, 1_500)))
  for (const n of nodes.keys()) expect(outlet.seqs(`viewer-${n}`)).toEqual(from(1, 60))
})

race('FD9 a listening connection that breaks is replaced, and what was missed is read', async () => {
  const { sessionId, stream } = await givenStream()
  const relay = await startRelay()
  const outlet = recordingOutlet()
  await relay.follow(outlet.member('viewer'), stream)
  await database.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'",
  )
  await vi.waitFor(() => expect(relay.ready()).toBe(false))
  await post(sessionId)
  await vi.waitFor(() => expect(relay.ready()).toBe(true), { timeout: 5_000 })
  await outlet.until('viewer', 1)
  await post(sessionId)
  await outlet.until('viewer', 2)
})

it('FD10 a quiet room is told again and again where its stream stands', async () => {
  const { slug, stream } = await givenStream()
  const relay = await startRelay({ beaconEvery: { from: 20, to: 30 } })
  const outlet = recordingOutlet()
  await relay.follow(outlet.member('viewer'), stream)
  await vi.waitFor(() => expect(outlet.messages('viewer').length).toBeGreaterThan(2))
  expect(outlet.messages('viewer')[0]).toEqual({
    event: 'beacon',
    payload: { session: slug, epoch: stream.epoch, head: 0 },
  })
})

it('FD11 entries that are ready together leave in one frame', async () => {
  const { sessionId, stream } = await givenStream()
  const relay = await startRelay()
  const outlet = recordingOutlet()
  await relay.follow(outlet.member('viewer'), stream)
  await post(sessionId, 30)
  relay.wake(sessionId)
  await outlet.until('viewer', 30)
  expect(outlet.messages('viewer')).toHaveLength(1)

  const began = Date.now()
  for (let n = 0; n < 40; n++) {
    await post(sessionId)
    relay.wake(sessionId)
  }
  await outlet.until('viewer', 70)
  expect(outlet.messages('viewer').length).toBeLessThanOrEqual(3 + (Date.now() - began) / 50)
})

it('FD4 a new epoch reaches the room, and the numbering goes on from its head', async () => {
  const { sessionId, slug, stream } = await givenStream()
  const relay = await startRelay()
  const outlet = recordingOutlet()
  await relay.follow(outlet.member('viewer'), stream)
  await post(sessionId, 2)
  await transact({ database }, (tx) => newEpoch(tx, sessionId))
  relay.wake(sessionId)
  await vi.waitFor(() => expect(outlet.messages('viewer').at(-1)?.event).toBe('beacon'))
  const renewed = await findPublicStream(database.prisma, slug)
  expect(renewed?.epoch).not.toBe(stream.epoch)
  expect(outlet.messages('viewer').at(-1)?.payload).toEqual({ session: slug, epoch: renewed?.epoch, head: 2 })
  await post(sessionId)
  relay.wake(sessionId)
  await outlet.until('viewer', 3)
  expect(outlet.messages('viewer').at(-1)?.payload).toMatchObject({ epoch: renewed?.epoch })
})

it('F3 a database that fails makes the relay unready; it recovers by itself and loses nothing', async () => {
  const { sessionId, stream } = await givenStream()
  let failing = true
  const relay = await startRelay({
    presentFeed: async (...given) => {
      if (failing) throw new Error('Connection terminated unexpectedly')
      return presentFeed(...given)
    },
  })
  const outlet = recordingOutlet()
  await relay.follow(outlet.member('viewer'), stream)
  await post(sessionId, 2)
  relay.wake(sessionId)
  await vi.waitFor(() => expect(relay.ready()).toBe(false))
  failing = false
  await outlet.until('viewer', 2)
  expect(outlet.seqs('viewer')).toEqual([1, 2])
  expect(relay.ready()).toBe(true)
})

race('F3 a PostgreSQL that is away for a while is found again without a restart', async () => {
  const { sessionId, stream } = await givenStream()
  const relay = await startRelay()
  const outlet = recordingOutlet()
  await relay.follow(outlet.member('viewer'), stream)
  await post(sessionId)
  await outlet.until('viewer', 1)

  const { rows } = await database.pool.query('SELECT current_database() AS name')
  const admin = new pg.Client({ connectionString: testPostgresUrl() })
  await admin.connect()
  const admit = (yes: boolean) => admin.query(`ALTER DATABASE "${rows[0].name}" ALLOW_CONNECTIONS ${yes}`)
  try {
    await admit(false)
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      rows[0].name,
    ])
    await vi.waitFor(() => expect(relay.ready()).toBe(false), { timeout: 5_000 })
    await wait(3_000)
    expect(relay.ready()).toBe(false)
  } finally {
    await admit(true)
    await admin.end()
  }
  await vi.waitFor(() => expect(relay.ready()).toBe(true), { timeout: 15_000 })
  await post(sessionId)
  await outlet.until('viewer', 2, 1_500)
  expect(outlet.seqs('viewer')).toEqual([1, 2])
})

it('F5 a long outage comes down in parts that a reader can take', async () => {
  const { sessionId, stream } = await givenStream()
  const relay = await startRelay({
    presentFeed: async (...given) =>
      (await presentFeed(...given)).map((entry) => ({ ...entry, text: 'x'.repeat(10_000) })),
  })
  const outlet = recordingOutlet()
  await relay.follow(outlet.member('viewer'), stream)
  await post(sessionId, 30)
  relay.wake(sessionId)
  await outlet.until('viewer', 30)
  expect(outlet.seqs('viewer')).toEqual(from(1, 30))
  for (const message of outlet.messages('viewer'))
    expect(JSON.stringify(message).length).toBeLessThan(70 * 1024)
})

it('forgets a room that everybody left, and opens it anew at its head', async () => {
  const { sessionId, stream } = await givenStream()
  const relay = await startRelay()
  const outlet = recordingOutlet()
  await relay.follow(outlet.member('viewer'), stream)
  relay.unfollow('viewer', stream.id)
  expect([...relay.rooms()]).toEqual([])
  await post(sessionId, 2)
  const heads = await Promise.all(['a', 'b'].map((id) => relay.follow(outlet.member(id), stream)))
  expect(heads.map(({ head }) => head)).toEqual([2, 2])
  expect([...relay.rooms()]).toHaveLength(1)
  expect(outlet.seqs('viewer')).toEqual([])
})

it('keeps the desk and the public apart', async () => {
  const { sessionId, slug, stream } = await givenStream()
  const desk = await findDeskStream(database.prisma, slug)
  if (!desk) throw new Error('no stream')
  const relay = await startRelay()
  const outlet = recordingOutlet()
  await relay.follow(outlet.member('viewer'), stream)
  await transact({ database }, (tx) => append(tx, [{ ...notice(sessionId), audience: 'desk' }]))
  await post(sessionId)
  relay.wake(sessionId)
  await outlet.until('viewer', 1)
  await wait(100)
  expect(outlet.seqs('viewer')).toEqual([1])
})
