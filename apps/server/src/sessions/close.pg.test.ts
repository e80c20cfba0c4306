import type { Ledger } from '@giaoluu/contract/session'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskClient } from '../../test/desk-client.ts'
import {
  type Day,
  givenDay,
  givenQuestion,
  givenSession,
  paragraph,
  type QuestionSet,
} from '../../test/factories.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'

const TITLE = 'Ngày hỏi đáp mẫu'
const OPEN = ['received', 'held', 'waiting', 'assigned', 'drafting', 'submitted'] as const
const DUE = new Date('2030-01-01T00:00:00.000Z')

let test: TestApp
let day: Day
let session: { id: string; slug: string }
let desk: ReturnType<typeof deskClient>
beforeAll(async () => {
  test = await testApp()
  day = await givenDay(test.database.prisma)
  desk = deskClient(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  session = await givenSession(test.database.prisma, day.organisation.id)
})

const given = (set: QuestionSet = {}) =>
  givenQuestion(test.database.prisma, session.id, { unitId: day.unit, signer: day.leader, ...set })
const close = () => desk.call(day.organiser, `/api/desk/sessions/${session.slug}/close`, { confirm: TITLE })
const archive = () =>
  desk.call(day.organiser, `/api/desk/sessions/${session.slug}/archive`, { confirm: TITLE })
const forgetUndo = (questionId: string) => test.database.prisma.undoStep.deleteMany({ where: { questionId } })
const ledger = async (): Promise<Ledger> =>
  (await test.app.inject({ url: `/api/sessions/${session.slug}/ledger` })).json()
const ask = async () =>
  (
    await test.app.inject({
      method: 'POST',
      url: `/api/sessions/${session.slug}/questions`,
      payload: { submissionId: crypto.randomUUID(), text: 'Hỏi', consent: { processing: true } },
    })
  ).statusCode

describe('SE4 closing', () => {
  it.each([...OPEN, 'publishing', 'withdrawn'] as const)(
    'is refused while a question is %s without a due date',
    async (state) => {
      await given({ state: 'published' })
      const { id } = await given({ state })
      expect(await close()).toMatchObject({ status: 422, body: { code: 'open-questions', detail: '1' } })
      await test.database.prisma.question.update({ where: { id }, data: { dueAt: DUE } })
      expect(await close()).toMatchObject({ status: 200, body: { state: 'closed' } })
      expect(await ledger()).toMatchObject({ received: 2, published: 1, answeredLater: 1, open: 0 })
    },
  )

  it('counts who is linked with their lead, and nothing that has an outcome', async () => {
    for (const state of ['published', 'declined', 'handedOver', 'retracted'] as const) await given({ state })
    const lead = await given({ state: 'waiting' })
    for (let n = 0; n < 3; n++) await given({ state: 'linked', leadId: lead.id, unitId: null })
    expect((await close()).body).toMatchObject({ code: 'open-questions', detail: '4' })
    await desk.act(day.organiser, lead.id, 'answerLater', { dueAt: DUE.toISOString() })
    expect((await close()).status).toBe(200)
    expect(await ledger()).toMatchObject({ received: 8, answeredLater: 4, open: 0 })
    expect(Date.parse((await ledger()).at)).toBeGreaterThan(Date.now() - 60_000)
  })

  it('ends intake', async () => {
    expect((await close()).status).toBe(200)
    expect(await ask()).toBe(422)
  })

  it('lets nothing slip past: asks, reopenings, unlinkings and undoings that come at the same moment', {
    timeout: 60_000,
  }, async () => {
    for (let round = 0; round < 8; round++) {
      session = await givenSession(test.database.prisma, day.organisation.id)
      const lead = await given({ state: 'published' })
      const linked = await given({ state: 'linked', leadId: lead.id, unitId: null })
      const declined = await given({ state: 'waiting' })
      await desk.act(day.moderator, declined.id, 'decline', { reason: day.organisation.declineReasonId })
      const [closing, ...others] = await Promise.all([
        close(),
        ...(round % 2 ? [ask(), ask()] : []),
        desk.attempt(day.moderator, linked.id, 'unlink'),
        desk.attempt(day.moderator, declined.id, 'undo'),
      ])
      const { open } = await ledger()
      const { state } = await test.database.prisma.session.findUniqueOrThrow({ where: { id: session.id } })
      if (closing.status === 200) {
        expect([state, open]).toEqual(['closed', 0])
      } else {
        expect(closing.body).toMatchObject({ code: 'open-questions' })
        expect([state, open > 0]).toEqual(['open', true])
      }
      for (const other of others)
        expect([200, 201, 422]).toContain(typeof other === 'number' ? other : other.status)
    }
  })
})

describe('SE5 a closed session', () => {
  it('answers later what it promised', async () => {
    const later = await given({ state: 'waiting', dueAt: DUE, unitId: null })
    await close()
    await desk.act(day.moderator, later.id, 'assign', { unit: day.unit })
    await desk.act(day.expert, later.id, 'draft', { body: paragraph('Trả lời sau') })
    await desk.act(day.leader, later.id, 'publish', { draftRevision: 1 })
    await desk.due()
    expect(await ledger()).toMatchObject({ received: 1, published: 1, answeredLater: 0, open: 0 })
    const receipt = (await test.app.inject({ url: `/api/receipts/${later.receipt}` })).json()
    expect(receipt).toMatchObject({ state: 'published', answer: { bodyText: 'Trả lời sau' } })
  })

  it('corrects, masks and withdraws; what is withdrawn counts as open until it is answered anew or declined', async () => {
    const { id } = await given({ state: 'published' })
    await close()
    await desk.act(day.leader, id, 'correct', { body: paragraph('Sửa'), note: 'Sai số' })
    await desk.act(day.moderator, id, 'mask', { publicText: 'Đã che', reason: 'Lộ số điện thoại' })
    await desk.act(day.leader, id, 'withdraw', { reason: 'Sai' })
    expect(await ledger()).toMatchObject({ published: 0, open: 1 })
    await desk.act(day.organiser, id, 'reopen', { reason: 'Trả lời lại' })
    await desk.act(day.leader, id, 'publish', { body: paragraph('Đúng') })
    await desk.due()
    expect(await ledger()).toMatchObject({ published: 1, open: 0 })
  })

  it('sends nobody back to triage: no unlinking, no undoing of an outcome', async () => {
    const lead = await given({ state: 'published' })
    const linked = await given({ state: 'linked', leadId: lead.id, unitId: null })
    const declined = await given({ state: 'waiting' })
    await desk.act(day.moderator, declined.id, 'decline', { reason: day.organisation.declineReasonId })
    await close()
    for (const [id, verb] of [
      [linked.id, 'unlink'],
      [declined.id, 'undo'],
    ] as const)
      expect((await desk.attempt(day.moderator, id, verb)).body).toMatchObject({ code: 'illegal' })
  })

  it('keeps the promise for those who asked the same when their lead ends', async () => {
    const lead = await given({ state: 'waiting', dueAt: DUE })
    const linked = await given({ state: 'linked', leadId: lead.id, unitId: null })
    await close()
    await test.app.inject({ method: 'POST', url: `/api/receipts/${lead.receipt}/retract` })
    expect(await ledger()).toMatchObject({ received: 2, retracted: 1, answeredLater: 1, open: 0 })
    expect((await test.app.inject({ url: `/api/receipts/${linked.receipt}` })).json()).toMatchObject({
      state: 'received',
      dueAt: DUE.toISOString(),
    })
  })

  it('keeps a promise that was made before somebody was linked, and links nobody to what nobody was promised', async () => {
    const promised = await given({ state: 'waiting', dueAt: DUE, unitId: null })
    const lead = await given({ state: 'waiting' })
    await desk.act(day.moderator, promised.id, 'link', { lead: lead.id })
    expect(await ledger()).toMatchObject({ open: 2, answeredLater: 0 })
    const told = async () => (await test.app.inject({ url: `/api/receipts/${promised.receipt}` })).json()
    await forgetUndo(promised.id)
    expect((await told()).dueAt).toBeUndefined()
    await desk.act(day.organiser, lead.id, 'decline', { reason: day.organisation.declineReasonId })
    expect(await ledger()).toMatchObject({ declined: 1, answeredLater: 1, open: 0 })
    expect(await told()).toMatchObject({ state: 'received', dueAt: DUE.toISOString() })
    // Undone, both wait as before.
    await desk.act(day.organiser, lead.id, 'undo')
    expect(await ledger()).toMatchObject({ open: 2, answeredLater: 0 })
    await desk.act(day.organiser, lead.id, 'decline', { reason: day.organisation.declineReasonId })
    await forgetUndo(lead.id)
    expect((await close()).status).toBe(200)
    await desk.act(day.organiser, lead.id, 'reopen', { reason: 'Xem lại' })
    expect((await desk.attempt(day.moderator, promised.id, 'link', { lead: lead.id })).body).toMatchObject({
      code: 'illegal',
    })
    expect(await ledger()).toMatchObject({ answeredLater: 1, open: 1 })
  })

  it('is archived when nothing in it is promised any more', async () => {
    const { id } = await given({ state: 'waiting', dueAt: DUE })
    await close()
    expect((await archive()).body).toMatchObject({ code: 'open-questions', detail: '1' })
    await desk.act(day.organiser, id, 'handover', {
      to: 'Sở Xây dựng',
      code: 'XD-7',
      reason: 'Đúng thẩm quyền',
    })
    expect((await archive()).body).toMatchObject({ state: 'archived' })
    expect(await ledger()).toMatchObject({ received: 1, handedOver: 1 })
  })
})

it('SE8 every asker reads the outcome: the promised day, the office and its code, the words', async () => {
  const later = await given({ state: 'waiting' })
  const handed = await given({ state: 'assigned' })
  await desk.act(day.organiser, later.id, 'answerLater', { dueAt: DUE.toISOString() })
  const note = 'chỉ để nội bộ'
  const words = { to: 'Sở Xây dựng', code: 'XD-7', reason: 'Đúng thẩm quyền', note }
  await desk.act(day.organiser, handed.id, 'handover', words)
  await close()
  const told = async (code: string) => (await test.app.inject({ url: `/api/receipts/${code}` })).json()
  expect(await told(later.receipt)).toMatchObject({ state: 'waiting', dueAt: DUE.toISOString() })
  expect(await told(handed.receipt)).toMatchObject({
    state: 'handedOver',
    reason: 'Đúng thẩm quyền',
    handover: { to: 'Sở Xây dựng', code: 'XD-7' },
  })
  expect(JSON.stringify(await told(handed.receipt))).not.toContain(note)
})
