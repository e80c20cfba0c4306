import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenQuestion, type QuestionSet } from '../../test/factories.ts'
import { quietDeps } from '../../test/quiet-deps.ts'
import { refusalOf } from '../../test/refusal-of.ts'
import type { Database } from '../database/connect.ts'
import type { Deps } from '../deps.ts'
import { claim, lapseClaims, release } from './claims.ts'
import { perform } from './perform.ts'

let database: Database
let deps: Deps
let day: Day

beforeAll(async () => {
  database = await testDatabase()
  deps = quietDeps(database)
})
afterAll(() => database.close())
beforeEach(async () => {
  day = await givenDay(database.prisma)
})

const given = (set: QuestionSet = {}) => givenQuestion(database.prisma, day.session.id, set)
const row = (id: string) => database.prisma.question.findUniqueOrThrow({ where: { id } })
const entries = () =>
  database.prisma.streamEntry.findMany({
    where: { stream: { sessionId: day.session.id, audience: 'desk' } },
    orderBy: { seq: 'asc' },
  })

it('MC2 claimed, taken over, released and lapsed are news; renewing is not; none changes the version', async () => {
  const { id } = await given()
  await claim(deps, day.moderator, id, {})
  await claim(deps, day.moderator, id, {})
  expect((await refusalOf(claim(deps, day.organiser, id, {}))).code).toBe('claimed')
  await claim(deps, day.organiser, id, { reason: 'Đã thống nhất' })
  expect((await refusalOf(release(deps, day.moderator, id, {}))).code).toBe('claimed')
  await release(deps, day.organiser, id, {})
  await release(deps, day.organiser, id, {})
  await claim(deps, day.moderator, id, {})
  await database.prisma.claim.update({ where: { questionId: id }, data: { until: new Date(0) } })
  await lapseClaims(deps)
  expect((await entries()).map((entry) => entry.verb)).toEqual([
    'claim',
    'claim',
    'release',
    'claim',
    'lapse',
  ])
  expect(await row(id)).toMatchObject({ version: 1 })
})

it('MC2 an organiser frees what somebody else holds, with a reason that is recorded; nobody else does', async () => {
  const { id } = await given({ state: 'assigned', unitId: day.unit })
  await claim(deps, day.expert, id, {})
  for (const other of [day.moderator, day.leader])
    expect((await refusalOf(release(deps, other, id, { reason: 'Gấp' }))).code).toBe('claimed')
  expect(await refusalOf(release(deps, day.organiser, id, {}))).toMatchObject({
    code: 'invalid',
    extra: { errors: [{ path: 'reason' }] },
  })
  const freed = await release(deps, day.organiser, id, { reason: 'Người giữ đã về' })
  expect(freed.claim).toBeUndefined()
  expect(freed.history.at(-1)).toMatchObject({
    verb: 'release',
    role: 'organiser',
    note: 'Người giữ đã về',
  })
  expect((await entries()).map((entry) => [entry.verb, entry.byId])).toEqual([
    ['claim', day.expert.personId],
    ['release', day.organiser.personId],
  ])
  expect(await row(id)).toMatchObject({ version: 1 })
  await claim(deps, day.moderator, id, {})
  // What has lapsed needs nobody to free it, and no reason.
  await database.prisma.claim.update({ where: { questionId: id }, data: { until: new Date(0) } })
  await release(deps, day.organiser, id, {})
  await release(deps, day.organiser, id, {})
  expect((await entries()).at(-1)).toMatchObject({ verb: 'claim' })
})

it('a decision ends the claim', async () => {
  const { id } = await given()
  await claim(deps, day.moderator, id, {})
  const view = await perform(deps, day.moderator, id, { verb: 'accept', body: { version: 1 } })
  expect(view.claim).toBeUndefined()
})

it("nobody releases what ran out in another's hands: it lapses", async () => {
  const { id } = await given()
  await claim(deps, day.moderator, id, {})
  await database.prisma.claim.update({ where: { questionId: id }, data: { until: new Date(0) } })
  await release(deps, day.organiser, id, {})
  expect(await database.prisma.change.count({ where: { subjectId: id, verb: 'release' } })).toBe(0)
})
