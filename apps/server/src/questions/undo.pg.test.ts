import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenQuestion, givenUnit, type QuestionSet } from '../../test/factories.ts'
import { quietDeps } from '../../test/quiet-deps.ts'
import { refusalOf } from '../../test/refusal-of.ts'
import type { Database } from '../database/connect.ts'
import type { Deps } from '../deps.ts'
import { receiptView } from '../receipts/queries.ts'
import { bulk } from './bulk.ts'
import { claim } from './claims.ts'
import { perform } from './perform.ts'
import { undo } from './undo.ts'

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

const decline = (id: string) => {
  const body = { version: 1, reason: day.organisation.declineReasonId }
  return perform(deps, day.moderator, id, { verb: 'decline', body })
}

it('MC3 restores what a decision changed, and who linked to the lead', async () => {
  const lead = await given({ text: 'Gốc' })
  const linked = await given({ state: 'linked', leadId: lead.id })
  await decline(lead.id)
  expect((await refusalOf(undo(deps, day.organiser, lead.id, { version: 2 }))).code).toBe('forbidden')
  const view = await undo(deps, day.moderator, lead.id, { version: 2 })
  expect(view).toMatchObject({ state: 'received', version: 3, linked: 1 })
  expect(await row(linked.id)).toMatchObject({ state: 'linked', leadId: lead.id })
  expect((await refusalOf(undo(deps, day.moderator, lead.id, { version: 3 }))).code).toBe('illegal')
})

it('MC3 hides a decline from the receipt while it can be undone', async () => {
  const { id, receipt } = await given()
  await decline(id)
  expect(await receiptView(database.prisma, receipt)).toMatchObject({ state: 'received' })
  await database.prisma.undoStep.update({ where: { questionId: id }, data: { until: new Date(0) } })
  expect(await receiptView(database.prisma, receipt)).toMatchObject({
    state: 'declined',
    reason: 'Câu hỏi ngoài lĩnh vực.',
  })
})

it('OR3 brings no question back to a unit that ended meanwhile', async () => {
  const unitId = await givenUnit(database.prisma, day.organisation.id)
  for (const held of [{ unitId }, { unitId: day.unit, coUnitIds: [unitId] }]) {
    const { id } = await given({ state: 'assigned', ...held })
    await decline(id)
    await database.prisma.unit.update({ where: { id: unitId }, data: { active: false } })
    expect((await refusalOf(undo(deps, day.moderator, id, { version: 2 }))).code).toBe('illegal')
    const act = { verb: 'undo' as const, body: {} }
    const preview = { act, questions: [{ id, version: 2 }], preview: true }
    expect((await bulk(deps, day.moderator, preview)).results).toMatchObject([{ code: 'illegal' }])
    await database.prisma.unit.update({ where: { id: unitId }, data: { active: true } })
    expect(await undo(deps, day.moderator, id, { version: 2 })).toMatchObject({ state: 'assigned' })
  }
})

// What follows was found by playing everything at once (interleavings.pg.test.ts).

/** A lead that was declined, and what was linked to it back in triage. */
async function givenDeclinedLead(): Promise<{ lead: string; follower: string }> {
  const { id: lead } = await given()
  const { id: follower } = await given({ state: 'linked', leadId: lead })
  await decline(lead)
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
