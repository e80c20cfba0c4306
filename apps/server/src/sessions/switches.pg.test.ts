import type { Answer } from '@giaoluu/contract/answer'
import type { FeedEntry } from '@giaoluu/contract/entries'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskClient } from '../../test/desk-client.ts'
import { type Day, givenDay, givenQuestion, givenSession, type QuestionSet } from '../../test/factories.ts'
import { givenSite } from '../../test/given-site.ts'
import { TEST_ORIGIN, type TestApp, testApp } from '../../test/test-app.ts'
import { buildApp } from '../app.ts'

const NAME = 'TÊN NGƯỜI HỎI'

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

const given = (set: QuestionSet = {}) =>
  givenQuestion(test.database.prisma, session.id, {
    state: 'published',
    unitId: day.unit,
    signer: day.leader,
    publicText: 'Câu hỏi công khai',
    asker: { name: NAME },
    publishName: true,
    ...set,
  })
const flip = (verb: string, body: object) =>
  desk.call(day.organiser, `/api/desk/sessions/${session.slug}/${verb}`, body)
const read = async (url: string) => (await app.inject({ url })).body
const feed = async (): Promise<FeedEntry[]> =>
  JSON.parse(await read(`/api/sessions/${session.slug}/feed?after=0`)).entries

describe('OC2 hiding names', () => {
  it('takes them from every public place within 5 s, also from pages kept in memory and from screens', async () => {
    const { answerId, receipt } = await given()
    await given({ publishName: false })
    await given({ state: 'withdrawn' })
    const places = [
      `/api/sessions/${session.slug}/answers`,
      `/api/sessions/${session.slug}/answers?limit=5`,
      `/api/answers/${answerId}`,
      `/api/receipts/${receipt}`,
      `/answers/${answerId}`,
      `/${session.slug}`,
      `/${session.slug}?q=cau`,
    ]
    for (const place of places) expect(await read(place), place).toContain(NAME)
    expect(await flip('hide-names', { on: true })).toMatchObject({ status: 200, body: { hideNames: true } })
    for (const place of places)
      await expect.poll(() => read(place), { timeout: 5_000, message: place }).not.toContain(NAME)
    // Who had the one that bore a name on the screen is told of it anew; the others are left alone.
    const lines = await feed()
    expect(lines.map(({ type }) => type)).toEqual(['session.changed', 'answer.changed'])
    expect((lines[1] as { answer: Answer }).answer).toMatchObject({ id: answerId, question: { asker: null } })

    expect(await flip('hide-names', { on: true })).toMatchObject({ status: 200 })
    expect(await feed()).toHaveLength(2)
    await flip('hide-names', { on: false })
    expect((await feed()).at(-1)).toMatchObject({ answer: { question: { asker: NAME } } })
    const changes = await test.database.prisma.change.findMany({
      where: { sessionId: session.id },
      orderBy: { at: 'asc' },
    })
    expect(changes.map(({ verb }) => verb)).toEqual(['hideNames', 'showNames'])
  })

  it('works after the close too', async () => {
    await given()
    await test.database.prisma.session.update({ where: { id: session.id }, data: { state: 'archived' } })
    expect((await flip('hide-names', { on: true })).status).toBe(200)
  })
})

describe('OC2 slow mode', () => {
  const question = (text = 'Hỏi') => ({
    submissionId: crypto.randomUUID(),
    text,
    consent: { processing: true },
  })
  const ask = async (payload: object, remoteAddress = '203.0.113.9') => {
    const url = `/api/sessions/${session.slug}/questions`
    const { statusCode, headers } = await app.inject({ method: 'POST', url, payload, remoteAddress })
    return [statusCode, headers['retry-after']]
  }
  const post = (remoteAddress: string) =>
    app.inject({
      method: 'POST',
      url: `/${session.slug}/ask`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: TEST_ORIGIN },
      payload: new URLSearchParams({ text: 'Hỏi không kịch bản', processing: 'on' }).toString(),
      remoteAddress,
    })

  it('holds an address to its pace, by script or without, and nobody else', async () => {
    // Pages know of a new session after a second.
    const page = async () => (await app.inject({ url: `/${session.slug}/ask` })).statusCode
    await expect.poll(page, { timeout: 5_000 }).toBe(200)
    expect(await flip('slow-mode', { seconds: 600 })).toMatchObject({ body: { slowMode: 600 } })
    expect(JSON.parse(await read(`/api/sessions/${session.slug}`))).toMatchObject({ slowMode: 600 })
    const first = question()
    expect(await ask(first)).toEqual([201, undefined])
    expect(await ask(first)).toEqual([201, undefined])
    expect(await ask(question())).toEqual([429, '600'])
    expect((await post('203.0.113.9')).statusCode).toBe(429)
    expect((await post('203.0.113.10')).statusCode).toBe(303)
    expect(await ask(question(), '203.0.113.10')).toEqual([429, '600'])
    expect(await ask(question('x'.repeat(5_000)), '203.0.113.11')).toEqual([422, undefined])
    expect(await ask(question(), '203.0.113.11')).toEqual([201, undefined])
    await flip('slow-mode', { seconds: 0 })
    expect(await ask(question())).toEqual([201, undefined])
    expect((await flip('slow-mode', { seconds: 3601 })).status).toBe(422)
  })

  it('is over with the day', async () => {
    await test.database.prisma.session.update({ where: { id: session.id }, data: { state: 'closed' } })
    expect((await flip('slow-mode', { seconds: 5 })).body).toMatchObject({ code: 'illegal' })
  })
})
