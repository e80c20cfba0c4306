import { VERBS } from '@giaoluu/contract/verbs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { checkLedger, checkRows, checkStreams } from '../../test/interleavings/check-balance.ts'
import { checkLog } from '../../test/interleavings/check-log.ts'
import { givenCrowd } from '../../test/interleavings/crowd.ts'
import { crowdedDesk } from '../../test/interleavings/crowded-desk.ts'
import { followDesk, followFeed } from '../../test/interleavings/fold-along.ts'
import { replay, startOfTime } from '../../test/interleavings/replay.ts'
import { keepTrail, readTrail } from '../../test/interleavings/trail.ts'
import { type LiveNode, liveNode } from '../../test/live-node.ts'
import { testDatabaseKind } from '../../test/test-database-kind.ts'
import type { Database } from '../database/connect.ts'
import type { Staff } from '../people/staff.ts'

// The long form is asked for by `pnpm interleavings`. The embedded database runs one transaction at a time: there it is
// about the order of acts, not about acts at the same time.
const usual = testDatabaseKind === 'postgres' ? { rounds: 2, acts: 9 } : { rounds: 1, acts: 4 }
const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)
const rounds = number('INTERLEAVINGS_ROUNDS', usual.rounds)
const acts = number('INTERLEAVINGS_ACTS', usual.acts)
const first = number('INTERLEAVINGS_SEED', 2_006)
const seeds = Array.from({ length: number('INTERLEAVINGS_SEEDS', 1) }, (_, n) => first + n)
const QUESTIONS = 12
// A conflict is tried again before it is refused; more of them would be felt at the desk.
const UNAVAILABLE_SHARE = 0.01

let database: Database
let node: LiveNode
let people: Map<string, Staff>

beforeEach(async () => {
  database = await testDatabase()
  await keepTrail(database.prisma)
  people = new Map()
  node = await liveNode(database, { people })
})
afterEach(async () => {
  await node.stop()
  await database.close()
})

it.each(seeds)(
  'whatever everybody does at once to the same questions, every rule of the desk holds (seed %i)',
  async (seed) => {
    const { prisma } = database
    const crowd = await givenCrowd(prisma)
    for (const staff of crowd.staff) people.set(staff.username, staff)
    const desk = crowdedDesk(crowd, node, seed)
    await desk.open(QUESTIONS)
    const [{ slug }] = crowd.sessions
    const followers = [
      await followDesk(node, slug, crowd.handler.username),
      await followDesk(node, slug, crowd.leader.username),
      await followFeed(node, slug),
    ]
    const past = startOfTime(crowd)
    let trailRead = 0
    for (let round = 0; round < rounds; round++) {
      await desk.round(acts)
      await desk.familyRound(acts)
      const { steps, last } = await readTrail(prisma, trailRead)
      trailRead = last
      replay(past, steps)
      checkLog(past, desk.told)
      await checkRows(prisma, past)
      for (const { id } of crowd.sessions) {
        await checkLedger(prisma, id)
        await checkStreams(prisma, id)
      }
      for (const { follow } of followers) await follow()
    }
    const done = new Set(desk.told.log.flatMap(({ verb, code }) => (code === null ? verb : [])))
    // A day on which not much happened proves little.
    expect(done.size, [...done].join(', ')).toBeGreaterThan(VERBS.length / 3)
    expect(desk.told.unavailable / desk.told.sent).toBeLessThan(UNAVAILABLE_SHARE)
  },
  60_000 * (rounds + 1),
)
