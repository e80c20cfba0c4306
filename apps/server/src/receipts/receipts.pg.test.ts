import type { QuestionState } from '@giaoluu/contract/question'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  type Day,
  type GivenQuestion,
  givenDay,
  givenQuestion,
  givenSession,
  type QuestionSet,
} from '../../test/factories.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'
import { perform } from '../questions/perform.ts'
import type { TableCall } from '../questions/resolve-command.ts'
import { undo } from '../questions/undo.ts'

let test: TestApp
let day: Day
let session: { id: string; slug: string }
beforeAll(async () => {
  test = await testApp()
  day = await givenDay(test.database.prisma)
})
beforeEach(async () => {
  session = await givenSession(test.database.prisma, day.organisation.id)
})
afterAll(() => test.close())

const given = (set: QuestionSet = {}) => givenQuestion(test.database.prisma, session.id, set)
const receipt = async (code: string) => {
  const reply = await test.app.inject({ url: `/api/receipts/${encodeURIComponent(code)}` })
  return { status: reply.statusCode, body: reply.json() }
}
const told = async ({ receipt: code }: GivenQuestion) => {
  const { body } = await receipt(code)
  return { ...body, history: body.history.map(({ state }: { state: QuestionState }) => state) }
}
const versionOf = async ({ id }: GivenQuestion) =>
  (await test.database.prisma.question.findUniqueOrThrow({ where: { id } })).version
const moderate = (question: GivenQuestion, call: TableCall) =>
  perform(test.deps, day.moderator, question.id, call)
const undoTimeIsOver = (question: GivenQuestion) =>
  test.database.prisma.undoStep.updateMany({
    where: { questionId: question.id },
    data: { until: new Date(0) },
  })

it('[AF6] is found however it is typed, and answers alike for unknown and impossible codes', async () => {
  const question = await given({ text: 'Sổ đỏ?' })
  const typed = ` ${question.receipt.slice(0, 4).toLowerCase()}-${question.receipt.slice(4, 8)} ${question.receipt.slice(8)}`
  expect((await receipt(typed)).body).toMatchObject({
    number: question.number,
    session: session.slug,
    state: 'received',
    text: 'Sổ đỏ?',
    history: [{ state: 'received' }],
    retractable: true,
  })
  const unknown = await receipt('ABCDEFGHJKMN')
  expect(unknown.status).toBe(404)
  for (const code of ['x', '0000', "' OR 1=1 --", 'Ộ', '%'])
    expect(await receipt(code)).toEqual({ ...unknown, body: expect.objectContaining({ code: 'not-found' }) })
})

it('shows a decline only after the 10 s of undo, with its reason and no word of staff', async () => {
  const question = await given()
  const before = await told(question)
  const { declineReasonId } = day.organisation
  await moderate(question, { verb: 'decline', body: { version: 1, reason: declineReasonId, note: 'nội bộ' } })
  expect(await told(question)).toEqual(before)
  await undoTimeIsOver(question)
  const after = await told(question)
  expect(after).toMatchObject({
    state: 'declined',
    history: ['received', 'declined'],
    reason: 'Câu hỏi ngoài lĩnh vực.',
    retractable: false,
  })
  expect(JSON.stringify(after)).not.toContain('nội bộ')
  expect(JSON.stringify(after)).not.toContain(day.moderator.name)
})

it('never tells of what was undone', async () => {
  const question = await given()
  await moderate(question, { verb: 'hold', body: { version: 1 } })
  await undo(test.deps, day.moderator, question.id, { version: await versionOf(question) })
  expect(await told(question)).toMatchObject({ state: 'received', history: ['received'] })
})

it('shows a due date as it was before a decline that can still be undone', async () => {
  const dueAt = new Date('2030-01-01T00:00:00.000Z')
  const question = await given({ dueAt })
  await moderate(question, {
    verb: 'decline',
    body: { version: 1, reason: day.organisation.declineReasonId },
  })
  expect(await told(question)).toMatchObject({ state: 'received', dueAt: dueAt.toISOString() })
})

it("shows a linked question's lead: state, answer and the steps since the link", async () => {
  const lead = await given({ text: 'Câu chính' })
  const question = await given({ text: 'Câu hỏi riêng của tôi' })
  await moderate(lead, { verb: 'accept', body: { version: 1 } })
  await undoTimeIsOver(lead)
  await moderate(question, { verb: 'link', body: { version: 1, lead: lead.id } })
  expect(await told(question)).toMatchObject({ state: 'received', history: ['received'] })
  await undoTimeIsOver(question)
  expect(await told(question)).toMatchObject({
    state: 'waiting',
    history: ['received', 'linked'],
    retractable: true,
  })
  await moderate(lead, { verb: 'assign', body: { version: await versionOf(lead), unit: day.unit } })
  await undoTimeIsOver(lead)
  expect(await told(question)).toMatchObject({
    state: 'assigned',
    history: ['received', 'linked', 'assigned'],
    text: 'Câu hỏi riêng của tôi',
  })
})

it('carries the answer that stands, the reason of one withdrawn, and where a question was handed over', async () => {
  const withUnit = { unitId: day.unit, signer: day.leader }
  const published = await given({ ...withUnit, state: 'published', answerText: 'Nộp ở xã.' })
  const linked = await given({ state: 'linked', leadId: published.id })
  for (const question of [published, linked])
    expect(await told(question)).toMatchObject({
      state: 'published',
      answer: { bodyText: 'Nộp ở xã.', asked: 2 },
    })
  const withdrawn = await told(await given({ ...withUnit, state: 'withdrawn' }))
  expect(withdrawn).toMatchObject({ state: 'withdrawn', reason: 'Nội dung cần xem lại' })
  expect(withdrawn).not.toHaveProperty('answer')
  const handedOver = await given({
    state: 'handedOver',
    handoverTo: 'Sở Xây dựng mẫu',
    handoverCode: 'XD-1',
    outcomeReason: 'Đúng thẩm quyền',
  })
  expect(await told(handedOver)).toMatchObject({
    reason: 'Đúng thẩm quyền',
    handover: { to: 'Sở Xây dựng mẫu', code: 'XD-1' },
  })
})

it('takes a question back, once and for all', async () => {
  const question = await given()
  for (let n = 0; n < 2; n++) {
    const reply = await test.app.inject({ method: 'POST', url: `/api/receipts/${question.receipt}/retract` })
    expect(reply.json()).toMatchObject({ state: 'retracted', retractable: false })
  }
  expect(await told(question)).toMatchObject({ history: ['received', 'retracted'] })
})
