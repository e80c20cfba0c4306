import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import type { Snapshot } from '@giaoluu/public/snapshot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Day, givenDay, givenQuestion, givenSession } from '../../test/factories.ts'
import { givenSite } from '../../test/given-site.ts'
import { TEST_ORIGIN, type TestApp, testApp } from '../../test/test-app.ts'
import { buildApp } from '../app.ts'

const site = givenSite()

let test: TestApp
let app: TestApp['app']
let day: Day

beforeAll(async () => {
  test = await testApp()
  app = await buildApp(test.deps, site)
  const db = test.database.prisma
  day = await givenDay(db)
  const answered = { unitId: day.unit, signer: day.leader }
  await givenQuestion(db, day.session.id, {
    ...answered,
    state: 'published',
    text: 'LỜI GỐC có số điện thoại',
    publicText: 'Bản công khai',
    answerText: 'Đã trả lời',
    asker: { name: 'TÊN NGƯỜI HỎI' },
  })
  await givenQuestion(db, day.session.id, { text: 'CÂU CHƯA DUYỆT' })
  await givenQuestion(db, day.session.id, { ...answered, state: 'drafting', answerText: 'BẢN NHÁP' })
  await givenQuestion(db, day.session.id, { ...answered, state: 'publishing', answerText: 'SẮP CÔNG BỐ' })
})
afterAll(async () => {
  await app.close()
  await test.close()
})

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { ...headers } })
const snapshotOf = (html: string): Snapshot =>
  JSON.parse(/id="snapshot">(.*)<\/script>/.exec(html)?.[1] ?? 'null')
const post = (url: string, form: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: TEST_ORIGIN },
    payload: new URLSearchParams(form).toString(),
  })

describe('the front page', () => {
  it('A4 holds what is published and nothing else', async () => {
    const page = await get('/')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Bản công khai')
    expect(page.body).toContain('Đã trả lời')
    for (const hidden of ['LỜI GỐC', 'TÊN NGƯỜI HỎI', 'CÂU CHƯA DUYỆT', 'BẢN NHÁP', 'SẮP CÔNG BỐ'])
      expect(page.body).not.toContain(hidden)
  })

  it('is the session’s own page, sent once and then only named', async () => {
    const page = await get(`/${day.session.slug}`)
    const { etag = '' } = page.headers
    expect(page.body).toBe((await get('/')).body)
    const again = await get(`/${day.session.slug}`, { 'if-none-match': String(etag) })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
    expect(page.headers['cache-control']).toBe('no-cache')
    expect(page.headers.vary).toBe('Accept-Encoding, Cookie')
  })

  it('comes compressed where that is taken', async () => {
    const page = await get('/', { 'accept-encoding': 'gzip;q=0.5, br' })
    expect(page.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(page.rawPayload).toString()).toContain('Bản công khai')
    const plain = await get('/', { 'accept-encoding': 'br;q=0' })
    expect(plain.headers['content-encoding']).toBeUndefined()
  })

  it('G8 is in the language of the address, and stays so', async () => {
    const english = await get('/?lang=en')
    expect(english.body).toContain('<html lang="en">')
    const cookie = String(english.headers['set-cookie']).split(';')[0] ?? ''
    expect(cookie).toBe('lang=en')
    expect((await get('/', { cookie })).body).toContain('<html lang="en">')
    expect((await get('/?lang=vi', { cookie })).body).toContain('<html lang="vi">')
    expect((await get('/')).body).toContain('<html lang="vi">')
  })

  it('shows a new answer after a second at most, and its JSON is the same page', async () => {
    const { answerId } = await givenQuestion(test.database.prisma, day.session.id, {
      state: 'published',
      unitId: day.unit,
      signer: day.leader,
      answerText: 'Mới nhất',
    })
    await test.database.prisma.stream.updateMany({
      where: { sessionId: day.session.id, audience: 'feed' },
      data: { head: { increment: 1 } },
    })
    await wait(1_050)
    const { page } = snapshotOf((await get('/')).body)
    const { answers, head } = (await get(`/api/sessions/${day.session.slug}/answers`)).json()
    expect(answers[0].id).toBe(answerId)
    expect(page).toMatchObject({ kind: 'feed', answers: { head, answers } })
  })

  it('FD5 the session read after a page of answers is never older than its head', async () => {
    await get(`/${day.session.slug}`)
    await test.database.prisma.$transaction([
      test.database.prisma.session.update({ where: { id: day.session.id }, data: { title: 'Tên mới' } }),
      test.database.prisma.stream.updateMany({
        where: { sessionId: day.session.id, audience: 'feed' },
        data: { head: { increment: 1 } },
      }),
    ])
    expect((await get(`/api/sessions/${day.session.slug}`)).json().title).toBe('Tên mới')
  })
})

describe('what is not there', () => {
  it('is a page for people and a problem for programs', async () => {
    const page = await get('/khong-co')
    expect(page.statusCode).toBe(404)
    expect(snapshotOf(page.body).page).toEqual({ kind: 'missing' })
    expect((await get('/a/b/c')).statusCode).toBe(404)
    const problem = await get('/api/khong-co')
    expect(problem.statusCode).toBe(404)
    expect(problem.json().code).toBe('not-found')
    expect((await get('/api')).json().code).toBe('not-found')
  })

  it('OC3 practice and drafts are not there', async () => {
    const { prisma } = test.database
    const practice = await givenSession(prisma, day.organisation.id, { practice: true })
    const draft = await givenSession(prisma, day.organisation.id, { state: 'draft' })
    await wait(1_050)
    for (const { slug } of [practice, draft]) {
      for (const path of [`/${slug}`, `/${slug}/ask`, `/${slug}/atom.xml`])
        expect((await get(path)).statusCode).toBe(404)
      expect((await get('/')).body).not.toContain(slug)
    }
  })
})

describe('an answer’s own page', () => {
  it('QP1 is 410 with the reason once it is withdrawn', async () => {
    const { answerId } = await givenQuestion(test.database.prisma, day.session.id, {
      state: 'withdrawn',
      unitId: day.unit,
      signer: day.leader,
      answerText: 'ĐÃ RÚT',
    })
    const page = await get(`/answers/${answerId}`)
    expect(page.statusCode).toBe(410)
    expect(snapshotOf(page.body).page).toMatchObject({ kind: 'gone', reason: 'Nội dung cần xem lại' })
    expect(page.body).not.toContain('ĐÃ RÚT')
    expect((await get(`/answers/${randomUUID()}`)).statusCode).toBe(404)
  })

  it('PF6 a feed narrowed by its address shows what matches', async () => {
    const slug = day.session.slug
    const page = snapshotOf((await get(`/${slug}?q=${encodeURIComponent('BẢN công')}`)).body).page
    expect(page).toMatchObject({ kind: 'feed', filter: { q: 'BẢN công' } })
    expect('answers' in page && page.answers.answers).toHaveLength(1)
    expect((await get(`/${slug}?before=%%%`)).statusCode).toBe(400)
    expect((await get(`/${slug}?q=a&q=b`)).statusCode).toBe(400)
  })

  it('has the session’s Atom feed beside it', async () => {
    const atom = await get(`/${day.session.slug}/atom.xml`)
    expect(atom.headers['content-type']).toContain('application/atom+xml')
    expect(atom.body).toContain('Bản công khai')
    expect(atom.body).not.toContain('LỜI GỐC')
  })
})

describe('AF1 asking without script', () => {
  const form = (set: Record<string, string> = {}) => ({
    submissionId: randomUUID(),
    text: 'Hỏi không cần kịch bản',
    processing: 'on',
    ...set,
  })

  it('leads to the receipt, twice sent to the same one (AF4)', async () => {
    const once = form()
    const first = await post(`/${day.session.slug}/ask`, once)
    expect(first.statusCode).toBe(303)
    expect(first.headers.location).toMatch(/^\/receipts\/[2-9A-HJKMNP-Z]{12}$/)
    expect((await post(`/${day.session.slug}/ask`, once)).headers.location).toBe(first.headers.location)
    const receipt = await get(String(first.headers.location))
    expect(receipt.headers['cache-control']).toBe('no-store')
    expect(snapshotOf(receipt.body).page).toMatchObject({ kind: 'receipt', receipt: { state: 'received' } })
  })

  it('AF3 brings the form back with everything typed and what is wrong with it', async () => {
    const reply = await post(`/${day.session.slug}/ask`, {
      ...form({ text: ' ', name: 'Tên <b>', topic: 'khong-co' }),
      processing: '',
    })
    expect(reply.statusCode).toBe(422)
    expect(snapshotOf(reply.body).page).toMatchObject({
      kind: 'ask',
      form: { name: 'Tên <b>', topic: 'khong-co', processing: false },
      faults: [
        { field: 'text', fault: 'missing' },
        { field: 'processing', fault: 'missing' },
      ],
    })
    const unknown = await post(`/${day.session.slug}/ask`, form({ topic: 'khong-co' }))
    expect(snapshotOf(unknown.body).page).toMatchObject({ faults: [{ field: 'topic', fault: 'unknown' }] })
  })

  it('AF3 says which contact nobody could reach, and loses nothing of it', async () => {
    const typed = { email: 'ba nam@thu', phone: 'nhà bên', address: 'Xóm 3', name: 'Năm' }
    const reply = await post(`/${day.session.slug}/ask`, form(typed))
    expect(reply.statusCode).toBe(422)
    expect(snapshotOf(reply.body).page).toMatchObject({
      form: { ...typed, text: 'Hỏi không cần kịch bản', processing: true },
      faults: [
        { field: 'email', fault: 'implausible' },
        { field: 'phone', fault: 'implausible' },
      ],
    })
    const mended = { ...typed, email: 'ba.nam@thu.example.vn', phone: '0912 345 678 (nhà bên)' }
    expect((await post(`/${day.session.slug}/ask`, form(mended))).statusCode).toBe(303)
  })

  it('FD12 another text under the same id comes back with a new one', async () => {
    const once = form()
    await post(`/${day.session.slug}/ask`, once)
    const other = await post(`/${day.session.slug}/ask`, { ...once, text: 'Câu khác' })
    expect(other.statusCode).toBe(409)
    const { page } = snapshotOf(other.body)
    expect(page).toMatchObject({ kind: 'ask', refusal: 'submission-differs', form: { text: 'Câu khác' } })
    expect('form' in page && page.form.submissionId).not.toBe(once.submissionId)
  })

  it('A9 is refused when another site sends it', async () => {
    const reply = await app.inject({
      method: 'POST',
      url: `/${day.session.slug}/ask`,
      headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form()).toString(),
    })
    expect(reply.statusCode).toBe(403)
  })

  it('and taking the question back leads to its receipt', async () => {
    const { headers } = await post(`/${day.session.slug}/ask`, form())
    const back = await post(`${headers.location}/retract`, {})
    expect([back.statusCode, back.headers.location]).toEqual([303, headers.location])
    const { page } = snapshotOf((await get(String(headers.location))).body)
    expect(page).toMatchObject({ receipt: { state: 'retracted' } })
  })
})

describe('receipts', () => {
  it('AF6 an unknown code and a wrong one answer alike', async () => {
    const unknown = await get('/receipts/23456789ABCD')
    const wrong = await get('/receipts/abc')
    expect([unknown.statusCode, wrong.statusCode]).toEqual([404, 404])
    expect(snapshotOf(unknown.body).page).toEqual({ kind: 'find-receipt', typed: '23456789ABCD' })
    expect(snapshotOf(wrong.body).page.kind).toBe('find-receipt')
    expect((await get('/receipts?code=k7mp-4xq2%209rtd')).headers.location).toBe('/receipts/K7MP4XQ29RTD')
  })
})

describe('files', () => {
  it('are kept for ever where their name says what is in them', async () => {
    const file = await get('/assets/main-1.js')
    expect(file.headers['cache-control']).toContain('immutable')
    expect((await get('/assets/main-2.js')).statusCode).toBe(404)
    expect((await get('/assets/..%2f..%2fpackage.json')).statusCode).toBe(404)
  })

  it('a console is one document for all its addresses; one that was not built says so', async () => {
    expect((await get('/moderator/hang-doi')).body).toBe('<p>desk</p>')
    expect((await get('/leader')).statusCode).toBe(503)
  })
})
