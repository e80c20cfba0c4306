import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ModelFeed } from '../../test/model-feed.ts'
import { CALM, STORM } from '../../test/model-stream.ts'
import { seededRandom } from '../../test/seeded-random.ts'
import { VirtualClock } from '../../test/virtual-clock.ts'
import type { FeedFilter } from './feed-filter.ts'
import { FeedReader } from './feed-reader.ts'
import { comparePlaces } from './feed-state.ts'

// A server in memory behind a network that loses, repeats, delays, reorders and cuts. Whatever happened, once it is calm
// again every reader holds what a fresh GET gives (FD7, FD8, FD13).

type Happening =
  | { kind: 'change'; what: number; which: number }
  | { kind: 'many'; count: number }
  | { kind: 'cut' }
  | { kind: 'wipe' }
  | { kind: 'older'; who: number }
  | { kind: 'narrow'; who: number; filter: FeedFilter }
  | { kind: 'restart'; who: number }
  | { kind: 'reveal'; who: number }

const nat = fc.nat({ max: 1000 })
const filter = fc.constantFrom<FeedFilter>(
  {},
  { topic: 'dat' },
  { q: 'câu hỏi 2' },
  { topic: 'nuoc', q: 'hoi' },
)
const happening = fc.oneof(
  { weight: 30, arbitrary: fc.record({ kind: fc.constant('change'), what: nat, which: nat }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('many'), count: fc.integer({ min: 20, max: 700 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('cut') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wipe') }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('older'), who: nat }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('narrow'), who: nat, filter }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restart'), who: nat }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reveal'), who: nat }) },
)
// Often while something is still on its way, sometimes after it has arrived.
const wait = fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 4_000 }))
const story = fc.array(fc.record({ happening: happening as fc.Arbitrary<Happening>, wait }), {
  minLength: 5,
  maxLength: 60,
})

async function play(steps: { happening: Happening; wait: number }[], seed: number): Promise<void> {
  const clock = new VirtualClock()
  const random = seededRandom(seed)
  const server = new ModelFeed(clock, random)
  for (let n = 0; n < 150; n += 1) server.change(n % 3 === 0 ? n : 0, Math.floor(random() * 1000))
  await clock.advance(2_000)

  const ports = { open: server.stream.open, clock, random, onWake: () => () => {} }
  const filters: FeedFilter[] = [{}, { topic: 'dat' }, {}]
  const readers = filters.map((narrowed, n) => {
    const initial =
      n === 2 ? undefined : structuredClone({ ...server.page(narrowed), session: server.session })
    return new FeedReader({
      slug: 'ngay-hoi',
      filter: narrowed,
      initial,
      atOnce: () => n === 0,
      http: server.http,
      ports,
    })
  })
  // The page was a second old when it was shown.
  for (let n = 0; n < 3; n += 1) server.change(n, n)
  const stops = readers.map((reader) => reader.start())
  server.stream.weather = STORM

  for (const { happening: next, wait } of steps) {
    const who = 'who' in next ? next.who % readers.length : 0
    const reader = readers[who] as FeedReader
    if (next.kind === 'change') server.change(next.what, next.which)
    if (next.kind === 'many') for (let n = 0; n < next.count; n += 1) server.change(n, n)
    if (next.kind === 'cut') for (const cut of [...server.stream.cut]) if (random() < 0.7) cut()
    if (next.kind === 'wipe') server.wipe()
    if (next.kind === 'older') reader.older().catch(() => {})
    if (next.kind === 'reveal') reader.reveal()
    if (next.kind === 'narrow') {
      filters[who] = next.filter
      reader.narrow(next.filter)
    }
    if (next.kind === 'restart') {
      stops[who]?.()
      stops[who] = reader.start()
    }
    await clock.advance(wait)
  }

  server.stream.weather = CALM
  await clock.advance(240_000)
  readers.forEach((reader, n) => {
    reader.reveal()
    const { items, session, status, loading } = reader.view
    expect({ status, loading }).toEqual({ status: { kind: 'online' }, loading: false })
    expect(session).toEqual(server.session)
    const truth = server.all(filters[n] ?? {})
    const answers = items.flatMap((item) => (item.kind === 'answer' ? item.answer : []))
    expect(answers).toEqual(truth.slice(0, answers.length))
    if (!reader.view.more) expect(answers).toHaveLength(truth.length)
    else expect(answers.length).toBeGreaterThan(0)
    for (const item of items)
      if (item.kind === 'tombstone') expect(server.withdrawn(item.tombstone.id)).toBe(true)
    const places = items.map((item) => (item.kind === 'answer' ? item.answer : item.tombstone))
    expect([...places].sort(comparePlaces)).toEqual(places)
  })
  for (const stop of stops) stop()
}

it('FD7 FD8 FD13 every feed equals a fresh GET after losses, repeats, delays, cuts, resets and new epochs', async () => {
  await fc.assert(fc.asyncProperty(story, fc.nat(), play), { numRuns: Number(process.env.RUNS ?? 60) })
}, 60_000)
