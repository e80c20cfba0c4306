import type { DeskRow } from '@giaoluu/contract/question'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deskClient } from '../../test/desk-client.ts'
import { type Day, givenDay, givenQuestion, givenSession, type QuestionSet } from '../../test/factories.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'
import type { Staff } from '../people/staff.ts'

const DAY = 86_400_000

let test: TestApp
let day: Day
let desk: ReturnType<typeof deskClient>
beforeAll(async () => {
  test = await testApp()
  day = await givenDay(test.database.prisma)
  desk = deskClient(test)
})
afterAll(() => test.close())

const inDays = (days: number) => new Date(Date.now() + days * DAY)
const listed = async (staff: Staff): Promise<string[]> => {
  const { body } = await desk.call(staff, `/api/desk/organisations/${day.organisation.slug}/overdue`)
  return (body.questions as DeskRow[]).map(({ id }) => id)
}

it('SE9 lists what was promised and is due or nearly so, of every session, to whoever may see it', async () => {
  const { prisma } = test.database
  const closed = await givenSession(prisma, day.organisation.id, { state: 'closed' })
  const practice = await givenSession(prisma, day.organisation.id, { practice: true })
  const given = async (sessionId: string, set: QuestionSet) =>
    (await givenQuestion(prisma, sessionId, { unitId: day.unit, signer: day.leader, ...set })).id
  const here = day.session.id
  const soon = await given(here, { state: 'assigned', dueAt: inDays(2.9) })
  const late = await given(closed.id, { state: 'waiting', dueAt: inDays(-4), unitId: null })
  const later = await given(closed.id, { state: 'publishing', dueAt: inDays(-1) })
  const gone = await given(here, { state: 'withdrawn', dueAt: inDays(1) })
  const secret = await given(here, { confidential: true, dueAt: inDays(-9) })
  await given(here, { state: 'assigned', dueAt: inDays(3.1) })
  await given(here, { state: 'published', dueAt: inDays(-1) })
  await given(here, { state: 'declined', dueAt: inDays(-1) })
  await given(practice.id, { state: 'assigned', dueAt: inDays(-1) })
  await given((await givenDay(prisma)).session.id, { state: 'assigned', dueAt: inDays(-1) })
  expect(await listed(day.organiser)).toEqual([late, later, gone, soon])
  expect(await listed(day.moderator)).toEqual([late, later, gone, soon])
  expect(await listed(day.leader)).toEqual([secret, later, gone, soon])
  expect(await listed(day.otherLeader)).toEqual([])
})

it('SE9 promises no day that is over or out of reach', async () => {
  const { id } = await givenQuestion(test.database.prisma, day.session.id)
  for (const dueAt of [inDays(-1), new Date(), inDays(400_000)]) {
    const { status, body } = await desk.attempt(day.organiser, id, 'answerLater', {
      dueAt: dueAt.toISOString(),
    })
    expect([status, body]).toMatchObject([422, { code: 'invalid', errors: [{ path: 'dueAt' }] }])
  }
  await desk.act(day.organiser, id, 'answerLater', { dueAt: inDays(1).toISOString() })
})
