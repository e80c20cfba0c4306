import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenQuestion, type QuestionSet } from '../../test/factories.ts'
import type { Database } from '../database/connect.ts'
import type { Deps } from '../deps.ts'
import { claim, release } from './claims.ts'
import { perform } from './perform.ts'
import { undo } from './undo.ts'

// Found by playing everything at once (interleavings.pg.test.ts).
let database: Database
let deps: Deps
let day: Day

beforeAll(async () => {
  database = await testDatabase()
  deps = { database, relay: { wake: () => {} } } as unknown as Deps
})
afterAll(() => database.close())
beforeEach(async () => {
  day = await givenDay(database.prisma)
})

const given = (set: QuestionSet = {}) => givenQuestion(database.prisma, day.session.id, set)
const row = (id: string) => database.prisma.question.findUniqueOrThrow({ where: { id } })

/** A lead that was declined, and what was linked to it back in triage. */
async function givenDeclinedLead(): Promise<{ lead: string; follower: string }> {
  const { id: lead } = await given()
  const { id: follower } = await given({ state: 'linked', leadId: lead })
  const body = { version: 1, reason: day.organisation.declineReasonId }
  await perform(deps, day.moderator, lead, { verb: 'decline', body })
  expect(await row(follower)).toMatchObject({ state: 'received', version: 2 })
  return { lead, follower }
}

it('undo leaves in triage who meanwhile leads others: links never chain', async () => {
  const { lead, follower } = await givenDeclinedLead()
  const { id: other } = await given()
  await perform(deps, day.organiser, other, { verb: 'link', body: { version: 1, lead: follower } })
  await undo(deps, day.moderator, lead, { version: 2 })
  expect(await row(lead)).toMatchObject({ state: 'received' })
  expect(await row(follower)).toMatchObject({ state: 'received', version: 2, leadId: null })
})

it('undo leaves in triage what somebody else took up meanwhile', async () => {
  const { lead, follower } = await givenDeclinedLead()
  await claim(deps, day.organiser, follower, {})
  await undo(deps, day.moderator, lead, { version: 2 })
  expect(await row(follower)).toMatchObject({ state: 'received', version: 2 })
  const own = await givenDeclinedLead()
  await claim(deps, day.moderator, own.follower, {})
  await undo(deps, day.moderator, own.lead, { version: 2 })
  expect(await row(own.follower)).toMatchObject({ state: 'linked', leadId: own.lead })
})

it("nobody releases what ran out in another's hands: it lapses", async () => {
  const { id } = await given()
  await claim(deps, day.moderator, id, {})
  await database.prisma.claim.update({ where: { questionId: id }, data: { until: new Date(0) } })
  await release(deps, day.organiser, id, {})
  expect(await database.prisma.change.count({ where: { subjectId: id, verb: 'release' } })).toBe(0)
})
