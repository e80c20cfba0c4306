import { setTimeout as wait } from 'node:timers/promises'
import { createHttp } from '@giaoluu/client/http'
import type { Clock } from '@giaoluu/client/live/clock'
import { LiveConnection } from '@giaoluu/client/live/connection'
import { deskSource } from '@giaoluu/client/live/desk-source'
import type { DeskState } from '@giaoluu/client/live/desk-state'
import type { FeedFilter } from '@giaoluu/client/live/feed-filter'
import { feedSource } from '@giaoluu/client/live/feed-source'
import { type FeedState, inWindow } from '@giaoluu/client/live/feed-state'
import type { Session } from '@giaoluu/contract/session'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { busyDay } from '../../test/busy-day.ts'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay } from '../../test/factories.ts'
import { type FaultyNetwork, faultyNetwork } from '../../test/faulty-network.ts'
import { isLong } from '../../test/is-long.ts'
import { type LiveNode, liveNode } from '../../test/live-node.ts'
import { seeded } from '../../test/seeded.ts'
import { testDatabaseKind } from '../../test/test-database-kind.ts'
import type { Database } from '../database/connect.ts'
import { newEpoch } from '../feed/streams.ts'
import type { Staff } from '../people/staff.ts'
import { transact } from '../transact.ts'

const ACTS = 200
const STAFF = ['moderator', 'organiser', 'expert', 'leader', 'otherLeader'] as const

// The client's waits are made for people; ten times as fast they are the same waits.
const clock: Clock = {
  now: () => Date.now() * 10,
  after: (ms, run) => {
    const timer = setTimeout(run, ms / 10)
    return () => clearTimeout(timer)
  },
}

let database: Database
let nodes: [LiveNode, ...LiveNode[]]
const people = new Map<string, Staff>()
const stops: (() => void)[] = []

beforeAll(async () => {
  database = await testDatabase()
  const beaconEvery = { from: 200, to: 400 }
  nodes = [await liveNode(database, { people, beaconEvery })]
  if (testDatabaseKind === 'postgres') nodes.push(await liveNode(database, { people, beaconEvery }))
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})
afterAll(async () => {
  for (const node of nodes) await node.stop()
  await database.close()
})

/** A client on one screen, and whether it shows what a fresh load would. */
type Client = { name: string; compare: () => Promise<void> }

const nodeOf = (n: number) => nodes[n % nodes.length] ?? nodes[0]

function feedClient(
  network: FaultyNetwork,
  slug: string,
  filter: FeedFilter,
  n: number,
  random: () => number,
): Client {
  const { url } = nodeOf(n)
  const source = feedSource(createHttp({ fetch: network.fetch(), base: url }), slug, filter)
  const ports = { open: network.line(url, '/feed'), clock, random, onWake: () => () => {} } as const
  const connection = new LiveConnection({ session: slug, source, ports })
  stops.push(connection.start())
  return {
    name: `feed ${JSON.stringify(filter)}`,
    compare: async () => {
      const { state } = connection.view
      const fresh = (await feedSource(createHttp({ base: url }), slug, filter).load(
        new AbortController().signal,
        // As many answers as the server gives at once.
        state && { ...state, answers: Array(100).fill(state.answers[0]) },
      )) as { state: FeedState }
      expect(state && shownFeed(state)).toEqual(shownFeed(fresh.state, state))
    },
  }
}

/** Counts are outside the promise (FD13), and so is the moment at which it was shown. */
const shownSession = ({ counts: _counts, now: _now, ...session }: Session) => session

const shownFeed = (state: FeedState, window: FeedState | null = state) => ({
  session: shownSession(state.session),
  answers: state.answers.filter((answer) => window === null || inWindow(window, answer)),
})

function deskClient(
  network: FaultyNetwork,
  slug: string,
  who: string,
  n: number,
  random: () => number,
): Client {
  const { url } = nodeOf(n)
  const source = deskSource(createHttp({ fetch: network.fetch(who), base: url }), slug)
  const ports = { open: network.line(url, '/desk', who), clock, random, onWake: () => () => {} } as const
  const connection = new LiveConnection({ session: slug, source, ports })
  stops.push(connection.start())
  const healthy: typeof fetch = (address, init) => fetch(address, { ...init, headers: { cookie: who } })
  return {
    name: `desk of ${who}`,
    compare: async () => {
      const { state } = connection.view
      const fresh = await deskSource(createHttp({ fetch: healthy, base: url }), slug).load(
        new AbortController().signal,
        null,
      )
      expect(state && shownDesk(state)).toEqual(shownDesk(fresh.state))
    },
  }
}

const shownDesk = ({ session, rows }: DeskState) => ({
  session: shownSession(session),
  rows: [...rows.values()]
    .map(({ linked: _linked, claim, ...row }) => ({ ...row, claimedBy: claim?.by }))
    .sort((a, b) => a.number - b.number),
})

async function play(day: Day, seed: number): Promise<{ network: FaultyNetwork; clients: Client[] }> {
  for (const name of STAFF) people.set(name, day[name])
  const chance = seeded(seed)
  // Timers make the order of chances differ from run to run: the acts have a source of their own, which is the same.
  const network = faultyNetwork(seeded(seed + 1))
  const waits = seeded(seed + 2)
  const { slug } = day.session
  const act = busyDay(day, nodes, chance)
  for (let n = 0; n < 15; n++) await act()
  const filters: FeedFilter[] = [{}, {}, { unit: day.unit }, { q: 'sổ đỏ' }]
  const clients = [
    ...filters.map((filter, n) => feedClient(network, slug, filter, n, waits.number)),
    ...STAFF.map((who, n) => deskClient(network, slug, who, n, waits.number)),
  ]
  for (let n = 0; n < ACTS; n++) {
    await act()
    if (chance.is(0.1)) network.dropOne()
    if (chance.is(0.1)) await wait(chance.number() * 100)
    if (n === ACTS / 2) {
      await transact({ database }, (tx) => newEpoch(tx, day.session.id))
      for (const { deps } of nodes) deps.relay.wake(day.session.id)
    }
  }
  return { network, clients }
}

for (const seed of isLong ? [1, 20_060_331] : [1])
  it(`FD13 after faults of every kind every client equals a fresh start (seed ${seed})`, async () => {
    const day = await givenDay(database.prisma)
    const { network, clients } = await play(day, seed)
    network.heal()
    for (const { name, compare } of clients)
      await vi.waitFor(compare, { timeout: 20_000, interval: 200 }).catch((error) => {
        throw new Error(`${name} differs from a fresh start (seed ${seed})`, { cause: error })
      })
    const told = await database.prisma.streamEntry.findMany({
      distinct: ['type'],
      where: { streamId: `${day.session.id}-feed` },
    })
    // A day on which not everything happened proves little.
    expect(told.map(({ type }) => type).sort()).toEqual([
      'answer.changed',
      'answer.corrected',
      'answer.published',
      'answer.withdrawn',
      'notice.posted',
      'session.changed',
    ])
  }, 90_000)
