import { afterAll, beforeAll, expect } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenQuestion } from '../../test/factories.ts'
import { quietDeps } from '../../test/quiet-deps.ts'
import { race } from '../../test/race.ts'
import type { Database } from '../database/connect.ts'
import type { Deps } from '../deps.ts'
import { bulk } from '../questions/bulk.ts'
import { changeIntake } from './commands.ts'

let database: Database
let deps: Deps
let day: Day
beforeAll(async () => {
  database = await testDatabase()
  deps = quietDeps(database)
  day = await givenDay(database.prisma)
})
afterAll(() => database.close())

race(
  'FD2 an act on the session gets its turn while changes of its questions never cease',
  async () => {
    let ended = false
    const works = async () => {
      const { id } = await givenQuestion(database.prisma, day.session.id)
      let done = 0
      for (let version = 1; !ended; version++) {
        const act = { verb: 'label' as const, body: { labels: [] } }
        const { results } = await bulk(deps, day.moderator, { act, questions: [{ id, version }] })
        if (results[0]?.done) done++
      }
      return done
    }
    const all = Array.from({ length: 8 }, works)
    const waits: number[] = []
    for (const verb of ['pause', 'resume', 'pause', 'resume', 'pause', 'resume'] as const) {
      const begun = performance.now()
      await changeIntake(deps, day.organiser, day.session.slug, verb)
      waits.push(performance.now() - begun)
    }
    ended = true
    expect((await Promise.all(all)).every((done) => done > 0)).toBe(true)
    expect(Math.max(...waits)).toBeLessThan(2_000)
  },
  60_000,
)
