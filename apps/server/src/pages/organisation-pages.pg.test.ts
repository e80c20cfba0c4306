import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Snapshot } from '@giaoluu/public/snapshot'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Day, givenDay, givenQuestion, givenSession } from '../../test/factories.ts'
import { givenSite } from '../../test/given-site.ts'
import { TEST_ORIGIN, type TestApp, testApp } from '../../test/test-app.ts'
import { buildApp } from '../app.ts'

// What an organiser sets up, as it reaches the public pages.

let test: TestApp
let app: TestApp['app']
let day: Day
let session: { id: string; slug: string }

/** Pages from memory are a second old at most, their counts two. */
const MEMORY_MS = 1_050
const COUNTS_MS = 2_100

beforeAll(async () => {
  test = await testApp()
  app = await buildApp(test.deps, givenSite())
  day = await givenDay(test.database.prisma)
})
beforeEach(async () => {
  session = await givenSession(test.database.prisma, day.organisation.id)
  await wait(MEMORY_MS)
})
afterAll(async () => {
  await app.close()
  await test.close()
})

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { ...headers } })
const snapshotOf = (html: string): Snapshot =>
  JSON.parse(/id="snapshot">(.*)<\/script>/.exec(html)?.[1] ?? 'null')
const pageOf = async (url: string) => snapshotOf((await get(url)).body).page
const post = (form: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url: `/${session.slug}/ask`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: TEST_ORIGIN },
    payload: new URLSearchParams({
      submissionId: randomUUID(),
      text: `Hỏi lúc ${randomUUID()}`,
      processing: 'on',
      ...form,
    }).toString(),
  })
const setSession = (data: object) => test.database.prisma.session.update({ where: { id: session.id }, data })
const setOrganisation = (data: object) =>
  test.database.prisma.organisation.update({ where: { id: day.organisation.id }, data })

describe('AF1 the ask form of a session', () => {
  it('demands without script what the session asks for', async () => {
    await setSession({ askFields: { topic: 'required', phone: 'required', name: 'hidden' } })
    expect(await pageOf(`/${session.slug}/ask`)).toMatchObject({
      fields: { topic: 'required', phone: 'required', name: 'hidden', email: 'shown' },
    })
    const reply = await post({})
    expect(reply.statusCode).toBe(422)
    expect(snapshotOf(reply.body).page).toMatchObject({
      faults: [
        { field: 'topic', fault: 'missing' },
        { field: 'phone', fault: 'missing' },
      ],
    })
    expect((await post({ topic: day.topic, phone: '0912 345 678' })).statusCode).toBe(303)
  })

  it('brings back without it what was typed into a field that was taken away meanwhile', async () => {
    await setSession({ askFields: { name: 'hidden' } })
    const reply = await post({ name: 'An', address: 'Xóm 3' })
    expect(reply.statusCode).toBe(422)
    const { page } = snapshotOf(reply.body)
    expect(page).toMatchObject({ form: { name: '', address: 'Xóm 3' }, faults: [], refusal: 'invalid' })
  })

  it('OC2 refuses in slow mode with the seconds to wait, in the header and on the page', async () => {
    await setSession({ slowMode: 600 })
    expect((await post({})).statusCode).toBe(303)
    const reply = await post({})
    expect(reply.statusCode).toBe(429)
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(590)
    const { page } = snapshotOf(reply.body)
    expect(page).toMatchObject({ kind: 'ask', refusal: 'too-many', session: { slowMode: 600 } })
    expect('wait' in page && page.wait).toBe(Number(reply.headers['retry-after']))
  })
})

describe('CF1 confidential reports', () => {
  it('have a form of their own where they are taken, which asks for nobody’s name', async () => {
    expect(await pageOf(`/${session.slug}/ask?report=1`)).toMatchObject({ form: { confidential: false } })
    await setOrganisation({ reportUnitId: day.unit, reportHandlerId: day.moderator.personId })
    await setSession({ askFields: { name: 'required', unit: 'required' } })
    await wait(COUNTS_MS)
    expect(await pageOf(`/${session.slug}/ask?report=1`)).toMatchObject({
      form: { confidential: true },
      fields: { unit: 'hidden', name: 'shown', topic: 'shown' },
    })
    const sent = await post({ confidential: '1' })
    expect(sent.statusCode).toBe(303)
    expect(await pageOf(String(sent.headers.location))).toMatchObject({
      kind: 'receipt',
      receipt: { confidential: true, state: 'received' },
    })
    // What comes back is still the form of reports.
    const back = await post({ confidential: '1', text: ' ' })
    expect(snapshotOf(back.body).page).toMatchObject({ form: { confidential: true } })
    await setOrganisation({ reportUnitId: null, reportHandlerId: null })
  })
})

describe('the ledger', () => {
  it('is a page that says what the JSON says, and stands on the page of a session that has ended', async () => {
    const { prisma } = test.database
    const answered = { unitId: day.unit, signer: day.leader }
    await givenQuestion(prisma, session.id, { ...answered, state: 'published', answerText: 'Đáp' })
    await givenQuestion(prisma, session.id, { state: 'handedOver', handoverTo: 'Sở mẫu' })
    const { at: _, ...told } = (await get(`/api/sessions/${session.slug}/ledger`)).json()
    expect(await pageOf(`/${session.slug}/ledger`)).toMatchObject({ kind: 'ledger', ledger: told })
    expect(await pageOf(`/${session.slug}`)).toMatchObject({ kind: 'feed', ledger: null })
    await setSession({ state: 'closed' })
    await wait(COUNTS_MS)
    expect(await pageOf(`/${session.slug}`)).toMatchObject({
      ledger: { received: 2, published: 1, handedOver: 1, open: 0 },
    })
    expect((await get('/khong-co/ledger')).statusCode).toBe(404)
  })

  it('OC3 of practice is not there', async () => {
    const practice = await givenSession(test.database.prisma, day.organisation.id, { practice: true })
    await wait(MEMORY_MS)
    expect((await get(`/${practice.slug}/ledger`)).statusCode).toBe(404)
  })
})

describe('the colour of an organisation', () => {
  it('comes as a style sheet on every page, and is none where there is none', async () => {
    const paths = [
      `/${session.slug}`,
      `/${session.slug}/ask`,
      `/${session.slug}/ledger`,
      '/receipts',
      '/khong-co',
    ]
    for (const path of paths) expect((await get(path)).body, path).not.toContain('/theme/')
    await setOrganisation({ colour: '#7a1fa2' })
    await wait(COUNTS_MS)
    // Whoever asks first makes the page anew for the next.
    await get(`/${session.slug}`)
    await wait(MEMORY_MS)
    for (const path of paths)
      expect((await get(path)).body, path).toContain('<link rel="stylesheet" href="/theme/7a1fa2.css">')
    await setOrganisation({ colour: null })
  })

  it('is a sheet that is asked about again, and no other address is one', async () => {
    const sheet = await get('/theme/7a1fa2.css')
    expect(sheet.headers['content-type']).toContain('text/css')
    expect(sheet.body).toContain('--color-accent: light-dark(#7a1fa2,')
    const again = await get('/theme/7a1fa2.css', { 'if-none-match': String(sheet.headers.etag) })
    expect(again.statusCode).toBe(304)
    for (const wrong of ['/theme/red.css', '/theme/7A1FA2.css', '/theme/7a1fa2', '/theme/..%2fx.css'])
      expect((await get(wrong)).statusCode).toBe(404)
  })
})
