import type { FeedEntry } from '@giaoluu/contract/entries'
import { describe, expect, it } from 'vitest'
import { answer, session, time } from '../../test/factories.ts'
import { offline } from '../../test/scripted-http.ts'
import { VirtualClock } from '../../test/virtual-clock.ts'
import { RequestError } from '../request-error.ts'
import { LiveConnection } from './connection.ts'
import { type FeedState, feedFromPage, withOlderPage } from './feed-state.ts'
import { foldFeed, newAnswers } from './fold-feed.ts'
import type { Hearing } from './line.ts'
import type { LiveStatus } from './status-watch.ts'

const made = (n: number) => answer(`a${n}`, { publishedAt: time(n) })
const entry = (seq: number): FeedEntry => ({
  seq,
  at: time(seq),
  type: 'answer.published',
  answer: made(seq),
})

/** A connection in the hands of the test: head and failures are set, the line goes up and down on command. */
function scene() {
  const clock = new VirtualClock()
  const server = { head: 0, epoch: 'e', loads: 0, pages: 0, broken: null as Error | null, answers: true }
  let hearing: Hearing<FeedEntry> | null = null
  let restarts = 0
  let wake = (): void => {}
  const connection = new LiveConnection<FeedState, FeedEntry>({
    session: 'ngay-hoi',
    source: {
      load: async () => {
        server.loads += 1
        if (server.broken) throw server.broken
        const { epoch, head } = server
        const answers = Array.from({ length: head }, (_, n) => made(head - n)).slice(0, 20)
        const last = answers.length < head ? { next: 'more' } : {}
        return { epoch, head, state: feedFromPage({ epoch, head, answers, ...last }, session()) }
      },
      page: async (after) => {
        server.pages += 1
        if (server.broken) throw server.broken
        const { epoch, head } = server
        return { epoch, head, entries: Array.from({ length: head - after }, (_, n) => entry(after + n + 1)) }
      },
      fold: foldFeed,
      news: newAnswers,
    },
    ports: {
      clock,
      random: () => 0.5,
      onWake: (run) => {
        wake = run
        return () => {}
      },
      open: (heard) => {
        hearing = heard
        return {
          follow: () =>
            server.answers
              ? Promise.resolve({ epoch: server.epoch, head: server.head })
              : clock.sleep(15_000).then(() => Promise.reject(new Error('no answer'))),
          look: () => {},
          restart: () => {
            restarts += 1
          },
          close: () => {},
        }
      },
    },
  })
  const told: LiveStatus['kind'][] = []
  connection.subscribe(() => {
    const { kind } = connection.view.status
    if (told.at(-1) !== kind) told.push(kind)
  })
  return {
    clock,
    server,
    connection,
    told,
    up: () => hearing?.up(),
    down: () => hearing?.down(),
    hear: (seq: number) =>
      hearing?.frame({ session: 'ngay-hoi', epoch: server.epoch, entries: [entry(seq)] }),
    poke: () => hearing?.poke({ session: 'ngay-hoi', kind: 'message' }),
    wake: () => wake(),
    restarts: () => restarts,
  }
}

async function started() {
  const all = scene()
  const stop = all.connection.start()
  await all.clock.advance(10)
  all.up()
  await all.clock.advance(10)
  return { ...all, stop }
}

describe('connection', () => {
  it('UM3 counts when messages to units have to be read: at every poke, and whenever it begins to follow', async () => {
    const { connection, clock, poke, up, down } = await started()
    expect(connection.view.messages).toBe(1)
    poke()
    poke()
    expect(connection.view.messages).toBe(3)
    down()
    up()
    await clock.advance(10)
    expect(connection.view.messages).toBe(4)
  })

  it('[G2] a break of less than 2 s is not told of', async () => {
    const { clock, told, up, down } = await started()
    down()
    await clock.advance(1_900)
    up()
    await clock.advance(20_000)
    expect(new Set(told)).toEqual(new Set(['online']))
  })

  it('[G2] a first connection, however slow, has come back from nowhere', async () => {
    const { clock, told, up, connection } = scene()
    connection.start()
    await clock.advance(3_000)
    up()
    await clock.advance(5_000)
    expect(told).toEqual(['online', 'reconnecting', 'online'])
  })

  it('[G2] [PF8] tells of reconnecting, offline with the age of what is shown, and back with what was caught up', async () => {
    const { clock, told, up, down, server, connection } = await started()
    const lost = clock.now()
    server.broken = offline()
    down()
    await clock.advance(2_100)
    expect(connection.view.status).toEqual({ kind: 'reconnecting' })
    await clock.advance(8_000)
    expect(connection.view.status).toEqual({ kind: 'offline', shownAt: lost })
    await clock.advance(60_000)
    server.broken = null
    server.head = 3
    up()
    await clock.advance(1_000)
    expect(connection.view.status).toEqual({ kind: 'back', caughtUp: 3 })
    await clock.advance(10_000)
    expect(connection.view.status).toEqual({ kind: 'online' })
    expect(told).toEqual(['online', 'reconnecting', 'offline', 'back', 'online'])
    expect(server.loads).toBe(1)
  })

  it('[PF8] is not online while something is missing, even with the line up', async () => {
    const { clock, server, hear, connection } = await started()
    server.broken = new RequestError({ code: 'unavailable', status: 503, problem: null, retryAfter: null })
    server.head = 2
    hear(2)
    await clock.advance(2_500)
    expect(connection.view.status).toEqual({ kind: 'reconnecting' })
    server.broken = null
    await clock.advance(30_000)
    expect(connection.view.status.kind).toBe('online')
    expect(connection.view.state?.answers).toHaveLength(2)
  })

  it('goes on asking over HTTP while the line cannot be had, and says how old it is', async () => {
    const { clock, server, connection, down } = await started()
    down()
    server.head = 2
    await clock.advance(60_000)
    expect(connection.view.state?.answers).toHaveLength(2)
    const { status } = connection.view
    expect(status.kind === 'offline' && clock.now() - status.shownAt).toBeLessThan(25_000)
  })

  it('finds out that a line is dead: by silence, and on waking up', async () => {
    const { clock, server, restarts, wake } = await started()
    server.answers = false
    await clock.advance(100_000)
    expect(restarts()).toBeGreaterThan(0)
    const before = restarts()
    wake()
    await clock.advance(20_000)
    expect(restarts()).toBeGreaterThan(before)
  })

  it('ends where nothing more can come', async () => {
    const { clock, server, connection, hear } = await started()
    server.broken = new RequestError({ code: 'signed-out', status: 401, problem: null, retryAfter: null })
    hear(2)
    await clock.advance(1_000)
    expect(connection.view.status).toEqual({ kind: 'ended', why: 'signed-out' })
    const { pages, loads } = server
    await clock.advance(600_000)
    expect([server.pages, server.loads]).toEqual([pages, loads])
  })

  it('stops everything and starts again from where it was', async () => {
    const { clock, server, connection, stop, up, hear } = await started()
    server.head = 1
    hear(1)
    stop()
    await clock.advance(600_000)
    expect(server.pages).toBe(0)
    connection.start()
    await clock.advance(10)
    server.head = 3
    up()
    await clock.advance(1_000)
    expect(connection.view.state?.answers.map(({ id }) => id)).toEqual(['a3', 'a2', 'a1'])
    expect(server.loads).toBe(1)
  })

  it('brings an older page up to what happened while it was on its way, and reads again what is too old', async () => {
    const { clock, server, connection, hear } = await started()
    server.head = 1
    hear(1)
    let reads = 0
    await connection.extend(async () => {
      reads += 1
      const head = reads === 1 ? -1 : 0
      const stale = { ...made(0), bodyText: 'cũ' }
      server.head = 2
      return {
        epoch: 'e',
        head,
        merge: (state) => withOlderPage(state, { epoch: 'e', head, answers: [stale] }),
      }
    })
    expect(reads).toBe(2)
    await clock.advance(1_000)
    expect(connection.view.state?.answers.map(({ id }) => id)).toEqual(['a1', 'a0'])
  })
})
