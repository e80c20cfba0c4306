import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ModelDesk } from '../../test/model-desk.ts'
import { CALM, STORM } from '../../test/model-stream.ts'
import { seededRandom } from '../../test/seeded-random.ts'
import { VirtualClock } from '../../test/virtual-clock.ts'
import { connectDesk } from './connect-desk.ts'
import { ENDED_STATES, OPEN_STATES, selectRows } from './desk-state.ts'

const nat = fc.nat({ max: 1000 })
const happening = fc.oneof(
  { weight: 40, arbitrary: fc.tuple(fc.constant('change' as const), nat, nat) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('many' as const), fc.integer({ min: 20, max: 600 }), nat) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('cut' as const), nat, nat) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('wipe' as const), nat, nat) },
)
const wait = fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 4_000 }))
const story = fc.array(fc.tuple(happening, wait), { minLength: 5, maxLength: 60 })

it('FD7 FD8 FD13 FD15 the desk equals a fresh GET after losses, repeats, delays, cuts, resets and new epochs', async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.nat(), async (steps, seed) => {
      const clock = new VirtualClock()
      const random = seededRandom(seed)
      const server = new ModelDesk(clock, random)
      for (let n = 0; n < 60; n += 1) server.change(n, Math.floor(random() * 1000))
      server.stream.weather = STORM
      const ports = { open: server.stream.open, clock, random, onWake: () => () => {} }
      const desk = connectDesk('ngay-hoi', server.http, ports)
      const stop = desk.start()

      for (const [[kind, a, b], ms] of steps) {
        if (kind === 'change') server.change(a, b)
        if (kind === 'many') for (let n = 0; n < a; n += 1) server.change(n, n * b)
        if (kind === 'cut') for (const cut of [...server.stream.cut]) cut()
        if (kind === 'wipe') server.wipe()
        await clock.advance(ms)
      }

      server.stream.weather = CALM
      await clock.advance(240_000)
      const { state, status, loading } = desk.view
      expect({ status, loading }).toEqual({ status: { kind: 'online' }, loading: false })
      const open = state ? selectRows(state, { states: OPEN_STATES }) : []
      const all = server.all(OPEN_STATES)
      // Where there are more than the desk holds, it holds the oldest and all that has changed since.
      const held = new Set(open.map(({ id }) => id))
      expect(open).toEqual(state?.complete.open ? all : all.filter(({ id }) => held.has(id)))
      expect(state?.session).toEqual(server.session)
      // Of the ended ones it holds the newest, and nothing that is not so.
      const ended = new Map(server.all(ENDED_STATES).map((row) => [row.id, row]))
      for (const row of state ? selectRows(state, { states: ENDED_STATES }) : [])
        expect(row).toEqual(ended.get(row.id))
      stop()
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  )
}, 60_000)
