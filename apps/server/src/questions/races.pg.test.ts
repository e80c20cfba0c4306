import type { DeskQuestion } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { afterAll, beforeAll, expect } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenQuestion, type QuestionSet } from '../../test/factories.ts'
import { isLong } from '../../test/is-long.ts'
import { quietDeps } from '../../test/quiet-deps.ts'
import { race } from '../../test/race.ts'
import type { Database } from '../database/connect.ts'
import type { Deps } from '../deps.ts'
import type { Staff } from '../people/staff.ts'
import type { Refusal } from '../refusal.ts'
import { publishDue } from './due.ts'
import { perform } from './perform.ts'
import type { TableCall } from './resolve-command.ts'

const ROUNDS = isLong ? 200 : 60

let database: Database
let deps: Deps
let day: Day

beforeAll(async () => {
  database = await testDatabase()
  deps = quietDeps(database)
  day = await givenDay(database.prisma)
})
afterAll(() => database.close())

const given = (set: QuestionSet = {}) => givenQuestion(database.prisma, day.session.id, set)
const row = (id: string) => database.prisma.question.findUniqueOrThrow({ where: { id } })
const act = (staff: Staff, id: string, verb: Verb, body: object): Promise<DeskQuestion> =>
  perform(deps, staff, id, { verb, body } as TableCall)

race(
  `A6 16 staff, one verb, ${ROUNDS} times: exactly one wins, the others learn the state it is in`,
  async () => {
    const staff = Array.from({ length: 16 }, (_, n) => (n % 2 ? day.moderator : day.organiser))
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await given()
      const verbs = ['accept', 'hold', 'assign', 'decline'] as const
      const verb = verbs[round % verbs.length] ?? 'accept'
      const body = { version: 1, unit: day.unit, reason: day.organisation.declineReasonId }
      const tried = await Promise.allSettled(staff.map((who) => act(who, id, verb, body)))
      const lost = tried.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
      expect(lost).toHaveLength(15)
      for (const error of lost)
        expect(error).toMatchObject({ code: 'stale', extra: { current: { version: 2 } } })
    }
  },
  120_000,
)

race(
  'links raced both ways never make a cycle and never deadlock',
  async () => {
    for (let round = 0; round < 60; round++) {
      const [a, b, c] = [await given(), await given(), await given()]
      const tried = await Promise.allSettled([
        act(day.moderator, a.id, 'link', { version: 1, lead: b.id }),
        act(day.organiser, b.id, 'link', { version: 1, lead: c.id }),
        act(day.moderator, c.id, 'link', { version: 1, lead: a.id }),
        act(day.organiser, b.id, 'link', { version: 1, lead: a.id }),
      ])
      for (const each of tried)
        if (each.status === 'rejected') expect(['stale', 'illegal']).toContain((each.reason as Refusal).code)
      const rows = await database.prisma.question.findMany({ where: { id: { in: [a.id, b.id, c.id] } } })
      for (const linked of rows.filter((each) => each.leadId !== null))
        expect(rows.find((each) => each.id === linked.leadId)?.leadId).toBeNull()
    }
  },
  120_000,
)

race(
  'a lead that is declined while others join it leaves nobody behind',
  async () => {
    for (let round = 0; round < 40; round++) {
      const lead = await given()
      const joiners = await Promise.all(Array.from({ length: 4 }, () => given()))
      await Promise.allSettled([
        ...joiners.map(({ id }) => act(day.moderator, id, 'link', { version: 1, lead: lead.id })),
        act(day.organiser, lead.id, 'decline', { version: 1, reason: day.organisation.declineReasonId }),
      ])
      const left = await database.prisma.question.count({ where: { leadId: lead.id } })
      expect(left).toBe(0)
      expect(await row(lead.id)).toMatchObject({ state: 'declined' })
    }
  },
  120_000,
)

race(
  'F2 take-back against two sweeping nodes: one of them decides, nothing is published twice',
  async () => {
    for (let round = 0; round < 40; round++) {
      const { id } = await given({ state: 'publishing', unitId: day.unit, signer: day.leader })
      await Promise.allSettled([
        publishDue(deps),
        act(day.leader, id, 'takeback', { version: 1 }),
        publishDue(deps),
      ])
      const { state } = await row(id)
      expect(['published', 'drafting']).toContain(state)
      expect(await database.prisma.answer.count({ where: { questionId: id } })).toBe(
        state === 'published' ? 1 : 0,
      )
    }
  },
  120_000,
)
