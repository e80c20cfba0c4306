import { setTimeout as wait } from 'node:timers/promises'
import type { DeskCounts, Ledger } from '@giaoluu/contract/session'
import { VERBS } from '@giaoluu/contract/verbs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskClient } from '../../test/desk-client.ts'
import {
  type Day,
  givenDay,
  givenPerson,
  givenQuestion,
  givenSession,
  paragraph,
} from '../../test/factories.ts'
import { givenSite } from '../../test/given-site.ts'
import { race } from '../../test/race.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'
import { buildApp } from '../app.ts'
import { lockOrganisation } from '../organisations/lock-organisation.ts'
import type { Staff } from '../people/staff.ts'

const TEXT = 'Báo cáo vi phạm: nhận tiền để cấp sổ đỏ'

let test: TestApp
let app: TestApp['app']
let day: Day
let handler: Staff
let session: { id: string; slug: string }
let desk: ReturnType<typeof deskClient>
beforeAll(async () => {
  test = await testApp()
  app = await buildApp(test.deps, givenSite())
  const { prisma } = test.database
  day = await givenDay(prisma)
  const role = { organisationId: day.organisation.id, role: 'expert' as const, unitId: day.otherUnit }
  handler = await givenPerson(prisma, [role])
  await prisma.organisation.update({
    where: { id: day.organisation.id },
    data: { reportUnitId: day.unit, reportHandlerId: handler.personId },
  })
  desk = deskClient(test)
})
afterAll(async () => {
  await app.close()
  await test.close()
})
beforeEach(async () => {
  session = await givenSession(test.database.prisma, day.organisation.id)
})

const question = (over: object = {}) => ({
  submissionId: crypto.randomUUID(),
  text: TEXT,
  confidential: true,
  consent: { processing: true },
  ...over,
})
const ask = async (over: object = {}, slug = session.slug) => {
  const url = `/api/sessions/${slug}/questions`
  const reply = await app.inject({ method: 'POST', url, payload: question(over) })
  return { status: reply.statusCode, body: reply.json() }
}
async function report(over: object = {}): Promise<{ id: string; receipt: string }> {
  const { status, body } = await ask(over)
  if (status !== 201) throw new Error(JSON.stringify(body))
  const { receipt } = body
  return test.database.prisma.question.findUniqueOrThrow({ where: { receipt } })
}
const others = () => [day.moderator, day.organiser, day.otherLeader]
const told = async (receipt: string) => (await app.inject({ url: `/api/receipts/${receipt}` })).json()

describe('CF1 a confidential report', () => {
  it('goes to the unit and the one handler the organisation named, and is followed by its receipt', async () => {
    const { id, receipt } = await report({ topic: day.topic, unit: day.otherUnit })
    const { body } = await desk.call(handler, `/api/desk/questions/${id}`)
    expect(body).toMatchObject({
      state: 'received',
      text: TEXT,
      confidential: true,
      handler: handler.username,
      unit: day.unit,
    })
    expect((await desk.call(day.leader, `/api/desk/questions/${id}`)).status).toBe(200)
    expect(await told(receipt)).toMatchObject({ state: 'received', text: TEXT, retractable: true })
  })

  race('goes to the handler who is being named while it is sent', async () => {
    const { prisma } = test.database
    const { id } = day.organisation
    let sent: ReturnType<typeof ask> | undefined
    const named = (reportHandlerId: string) =>
      prisma.$transaction(async (tx) => {
        await lockOrganisation(tx, id)
        sent = ask()
        // Long enough for the question to come to whatever it waits for.
        await wait(300)
        await tx.organisation.update({ where: { id }, data: { reportHandlerId } })
      })
    await named(day.moderator.personId)
    const { receipt } = (await sent)?.body ?? {}
    const question = await prisma.question.findUniqueOrThrow({ where: { receipt } })
    expect(question.handlerId).toBe(day.moderator.personId)
    await named(handler.personId)
    await sent
  })

  it('is not taken where nobody was named for them', async () => {
    const other = await givenDay(test.database.prisma)
    const refused = await ask({}, other.session.slug)
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'confidential' }] } })
    expect((await app.inject({ url: `/api/sessions/${other.session.slug}` })).json()).toMatchObject({
      takesReports: false,
    })
    expect((await app.inject({ url: `/api/sessions/${session.slug}` })).json()).toMatchObject({
      takesReports: true,
    })
  })

  it('asks nobody who they are, and names nobody whatever was ticked', async () => {
    await test.database.prisma.session.update({
      where: { id: session.id },
      data: { askFields: { name: 'required', phone: 'required' } },
    })
    expect((await ask()).status).toBe(201)
    const { id } = await report({ name: 'Ai đó', consent: { processing: true, publishName: true } })
    const consents = await test.database.prisma.consent.findMany({ where: { questionId: id } })
    expect(consents.map(({ kind }) => kind)).toEqual(['processing'])
  })

  it('may be entered by the office for who came in person', async () => {
    const entered = await desk.call(
      day.moderator,
      `/api/desk/sessions/${session.slug}/questions`,
      question({ source: 'paper' }),
    )
    expect(entered.status).toBe(201)
    const list = await desk.call(day.moderator, `/api/desk/questions?session=${session.slug}`)
    expect(list.body.questions).toEqual([])
  })
})

describe('CF2 its handler decides', () => {
  it('takes it up, hands it over with words for who sent it; nobody else does anything', async () => {
    const { id, receipt } = await report({ contact: { phone: '0912 345 678' } })
    for (const verb of VERBS)
      for (const staff of others())
        expect((await desk.attempt(staff, id, verb)).status, `${staff.username} ${verb}`).toBe(404)
    expect((await desk.attempt(day.leader, id, 'handover', { to: 'Thanh tra' })).status).toBe(403)
    expect((await desk.attempt(day.leader, id, 'decline', { reason: 'x' })).status).toBe(403)
    expect((await desk.call(handler, `/api/desk/questions/${id}/contact`)).body).toEqual({
      phone: '0912 345 678',
    })
    expect((await desk.call(day.expert, `/api/desk/questions/${id}/contact`)).status).toBe(403)
    await desk.act(handler, id, 'claim')
    await desk.act(handler, id, 'accept')
    await desk.act(handler, id, 'answerLater', { dueAt: '2030-01-01T00:00:00.000Z' })
    expect(await told(receipt)).toMatchObject({ dueAt: '2030-01-01T00:00:00.000Z' })
    const view = await desk.act(handler, id, 'handover', {
      to: 'Thanh tra tỉnh',
      code: 'TT-12',
      reason: 'Đã chuyển hồ sơ',
      note: 'gọi ông Năm',
    })
    expect(view.publicText).toBeNull()
    expect(view.history.at(-1)).toMatchObject({ verb: 'handover', role: 'handler' })
    const last = await told(receipt)
    expect(last).toMatchObject({
      state: 'handedOver',
      reason: 'Đã chuyển hồ sơ',
      handover: { to: 'Thanh tra tỉnh', code: 'TT-12' },
    })
    expect(JSON.stringify(last)).not.toContain('ông Năm')
  })

  it('declines it with a reason that is read, and reopens it', async () => {
    const { id, receipt } = await report()
    await desk.act(handler, id, 'decline', { reason: day.organisation.declineReasonId })
    await test.database.prisma.undoStep.updateMany({
      where: { questionId: id },
      data: { until: new Date(0) },
    })
    expect(await told(receipt)).toMatchObject({ state: 'declined', reason: 'Câu hỏi ngoài lĩnh vực.' })
    expect(await desk.act(handler, id, 'reopen', { reason: 'Có thêm chứng cứ' })).toMatchObject({
      state: 'received',
    })
  })

  it('is never published, linked, assigned or edited, by anybody, one by one or in bulk', async () => {
    const { id } = await report()
    const { id: lead } = await givenQuestion(test.database.prisma, session.id, { text: TEXT })
    const bodies = {
      edit: { publicText: 'x' },
      label: { labels: [] },
      link: { lead },
      assign: { unit: day.unit },
      mask: { publicText: 'x', reason: 'x' },
      withdraw: { reason: 'x' },
    }
    for (const [verb, body] of Object.entries(bodies))
      expect((await desk.attempt(handler, id, verb as keyof typeof bodies, body)).body, verb).toMatchObject({
        code: 'illegal',
      })
    const body = paragraph('Trả lời')
    for (const [verb, sent] of [
      ['publish', { body }],
      ['draft', { body }],
    ] as const)
      expect((await desk.attempt(day.leader, id, verb, sent)).body, verb).toMatchObject({ code: 'illegal' })
    const act = { verb: 'link', body: { lead } }
    const bulk = await desk.call(handler, '/api/desk/bulk', { act, questions: [{ id, version: 1 }] })
    expect(bulk.body.results).toMatchObject([{ done: false, code: 'illegal' }])
    const other = await givenQuestion(test.database.prisma, session.id, { text: TEXT })
    // As what is not there.
    const toReport = await desk.attempt(day.moderator, other.id, 'link', { lead: id })
    const toNothing = await desk.attempt(day.moderator, other.id, 'link', { lead: 'khong-co' })
    expect(toReport).toEqual(toNothing)
  })
})

describe('CF3 nobody else learns of it', () => {
  it('not by lists, search, counts, queues, similar questions, streams, pages or feeds', async () => {
    const { id } = await report({ topic: day.topic })
    const twin = await givenQuestion(test.database.prisma, session.id, { text: TEXT, state: 'waiting' })
    const desks = (staff: Staff, path: string) => desk.call(staff, path)
    for (const staff of others()) {
      const paths = [
        `/api/desk/questions?session=${session.slug}`,
        `/api/desk/questions?session=${session.slug}&q=vi+pham&unit=${day.unit}&topic=${day.topic}`,
        '/api/desk/queue',
        `/api/sessions/${session.slug}/desk?after=0`,
        `/api/desk/organisations/${day.organisation.slug}/overdue`,
        ...(staff === day.otherLeader ? [] : [`/api/desk/questions/${twin.id}/similar`]),
      ]
      for (const path of paths) {
        const { status, body } = await desks(staff, path)
        expect([status, JSON.stringify(body).includes(id)], `${staff.username} ${path}`).toEqual([200, false])
      }
      const counts = (await desks(staff, `/api/desk/sessions/${session.slug}/counts`))
        .body as unknown as DeskCounts
      expect(counts.states.received).toBe(0)
      expect(counts.units).toEqual([])
    }
    const own = (await desks(day.leader, `/api/desk/sessions/${session.slug}/counts`))
      .body as unknown as DeskCounts
    expect(own.units).toEqual([{ id: day.unit, open: 1 }])
    const { slug } = session
    for (const path of [
      `/api/sessions/${slug}`,
      `/api/sessions/${slug}/answers?q=vi+pham`,
      `/api/sessions/${slug}/similar?text=vi+pham+nhan+tien`,
      `/api/sessions/${slug}/feed?after=0`,
      `/${slug}`,
      `/${slug}/atom.xml`,
    ]) {
      const { body } = await app.inject({ url: path })
      expect([body.includes(id), body.includes('nhận tiền')], path).toEqual([false, false])
    }
  })

  it('counts in the ledger’s totals and in the lines of no unit and no topic', async () => {
    await report({ topic: day.topic })
    const ledger: Ledger = (await app.inject({ url: `/api/sessions/${session.slug}/ledger` })).json()
    const counts = { received: 1, open: 1 }
    expect(ledger).toMatchObject(counts)
    expect(ledger.byUnit).toMatchObject([{ unit: null, ...counts }])
    expect(ledger.byTopic).toMatchObject([{ topic: null, ...counts }])
  })

  it('CF4 keeps a session from being closed like any question, until its handler gave it an outcome', async () => {
    const { id } = await report()
    const path = `/api/desk/sessions/${session.slug}/close`
    const close = () => desk.call(day.organiser, path, { confirm: 'Ngày hỏi đáp mẫu' })
    expect((await close()).body).toMatchObject({ code: 'open-questions', detail: '1' })
    await desk.act(handler, id, 'answerLater', { dueAt: '2030-01-01T00:00:00.000Z' })
    expect((await close()).status).toBe(200)
  })
})
