import type { DeskQuestion } from '@giaoluu/contract/question'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskClient } from '../../test/desk-client.ts'
import { type Day, givenDay, givenPerson, givenSession } from '../../test/factories.ts'
import { givenSite } from '../../test/given-site.ts'
import { TEST_ORIGIN, type TestApp, testApp } from '../../test/test-app.ts'
import { buildApp } from '../app.ts'
import type { Staff } from '../people/staff.ts'

let test: TestApp
let app: TestApp['app']
let day: Day
let session: { id: string; slug: string }
let desk: ReturnType<typeof deskClient>
beforeAll(async () => {
  test = await testApp()
  app = await buildApp(test.deps, givenSite())
  day = await givenDay(test.database.prisma)
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
  text: 'Hỏi qua điện thoại',
  consent: { processing: true },
  ...over,
})
const enter = (body: object, staff: Staff = day.moderator, slug = session.slug) =>
  desk.call(staff, `/api/desk/sessions/${slug}/questions`, body)
const ask = async (body: object) => {
  const url = `/api/sessions/${session.slug}/questions`
  const reply = await app.inject({ method: 'POST', url, payload: body })
  return { status: reply.statusCode, body: reply.json() }
}
const set = (data: object) => test.database.prisma.session.update({ where: { id: session.id }, data })
const pathsOf = ({ body }: { body: Record<string, unknown> }) =>
  (body.errors as { path: string }[] | undefined)?.map(({ path }) => path)

describe('SE7 the office enters what came another way', () => {
  it('keeps where it came from and who entered it; its receipt works', async () => {
    const contact = { phone: '0912 345 678' }
    const { status, body } = await enter(question({ source: 'paper', name: 'Bà Tư', contact }))
    expect([status, body.state]).toEqual([201, 'received'])
    const receipt = await app.inject({ url: `/api/receipts/${body.receipt}` })
    expect(receipt.json()).toMatchObject({ number: body.number, text: 'Hỏi qua điện thoại' })
    const list = await desk.call(day.moderator, `/api/desk/questions?session=${session.slug}&source=paper`)
    const [row] = list.body.questions as DeskQuestion[]
    expect(row).toMatchObject({ number: body.number, source: 'paper' })
    const { body: view } = await desk.call(day.organiser, `/api/desk/questions/${row?.id}`)
    expect(view.history).toMatchObject([
      { verb: 'ask', by: `${day.moderator.name}, ${day.moderator.title}`, role: 'moderator' },
    ])
    expect((await desk.call(day.moderator, `/api/desk/questions/${row?.id}/contact`)).body).toEqual({
      name: 'Bà Tư',
      phone: '0912 345 678',
    })
  })

  it('FD12 once, however often it is sent', async () => {
    const body = question({ source: 'phone' })
    const replies = await Promise.all([enter(body), enter(body), enter(body)])
    expect(new Set(replies.map((reply) => reply.body.receipt)).size).toBe(1)
    expect((await enter({ ...body, text: 'Khác' })).body).toMatchObject({ code: 'submission-differs' })
  })

  it('before and after intake, until the close', async () => {
    for (const state of ['announced', 'open', 'paused', 'intakeClosed'] as const) {
      await set({ state, asksFrom: new Date(Date.now() - 9e6), asksUntil: new Date(Date.now() - 1e6) })
      expect((await enter(question({ source: 'email' }))).status, state).toBe(201)
    }
    for (const state of ['draft', 'closed', 'archived'] as const) {
      await set({ state })
      expect((await enter(question({ source: 'email' }))).body, state).toMatchObject({
        code: 'not-accepting',
      })
    }
  })

  it('is for moderators and organisers, and never as if it came by the web', async () => {
    for (const staff of [day.leader, day.expert])
      expect((await enter(question({ source: 'phone' }), staff)).status).toBe(403)
    const stranger = await givenPerson(test.database.prisma, [])
    expect((await enter(question({ source: 'phone' }), stranger)).status).toBe(404)
    expect((await enter(question({ source: 'web' }))).status).toBe(422)
    expect((await enter(question())).status).toBe(422)
    expect((await enter(question({ source: 'phone' }), day.organiser)).status).toBe(201)
  })

  it('enters what it was told: required fields may be missing, hidden ones are refused', async () => {
    await set({ askFields: { phone: 'required', address: 'hidden' } })
    expect((await enter(question({ source: 'phone' }))).status).toBe(201)
    const refused = await enter(question({ source: 'phone', contact: { address: 'Xóm 3' } }))
    expect(pathsOf(refused)).toEqual(['contact/address'])
  })
})

describe('SE6 the fields of the ask form', () => {
  const post = async (form: Record<string, string>) => {
    const reply = await app.inject({
      method: 'POST',
      url: `/${session.slug}/ask`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: TEST_ORIGIN },
      payload: new URLSearchParams({ text: 'Hỏi', processing: 'on', ...form }).toString(),
    })
    const snapshot = JSON.parse(/id="snapshot">(.*)<\/script>/.exec(reply.body)?.[1] ?? 'null')
    return { status: reply.statusCode, faults: snapshot?.page.faults }
  }

  it('are told to everybody', async () => {
    await set({ askFields: { name: 'required', unit: 'hidden' } })
    const view = (await app.inject({ url: `/api/sessions/${session.slug}` })).json()
    expect(view.askFields).toMatchObject({ name: 'required', unit: 'hidden', topic: 'shown' })
  })

  it('refuse what they leave out and demand what they ask for', async () => {
    await set({ askFields: { name: 'required', phone: 'required', unit: 'hidden', address: 'hidden' } })
    expect(pathsOf(await ask(question({ unit: day.unit, contact: { address: 'Xóm 3' } })))).toEqual([
      'unit',
      'contact/address',
      'name',
      'contact/phone',
    ])
    const contact = { phone: '0912 345 678' }
    expect((await ask(question({ name: 'Tư', contact }))).status).toBe(201)
  })

  it('hold without script too', async () => {
    // Pages know of a new session after a second.
    const page = async () => (await app.inject({ url: `/${session.slug}/ask` })).statusCode
    await expect.poll(page, { timeout: 5_000 }).toBe(200)
    await set({ askFields: { name: 'required', phone: 'required', address: 'hidden' } })
    expect(await post({ address: 'Xóm 3' })).toEqual({
      status: 422,
      faults: [
        { field: 'name', fault: 'missing' },
        { field: 'phone', fault: 'missing' },
        { field: 'address', fault: 'unknown' },
      ],
    })
    expect((await post({ name: 'Tư', phone: '0912 345 678' })).status).toBe(303)
  })

  it('offer no topic that was put away', async () => {
    const { prisma } = test.database
    const topic = await prisma.topic.create({
      data: { id: crypto.randomUUID(), organisationId: day.organisation.id, name: 'Cũ', active: false },
    })
    expect(pathsOf(await ask(question({ topic: topic.id })))).toEqual(['topic'])
    const view = (await app.inject({ url: `/api/sessions/${session.slug}` })).json()
    expect(view.topics.map(({ id }: { id: string }) => id)).not.toContain(topic.id)
  })
})
