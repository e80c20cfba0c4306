import type { AnswersPage } from '@giaoluu/contract/lists'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Day, givenDay, givenQuestion, givenSession, type QuestionSet } from '../../test/factories.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'

let test: TestApp
let day: Day
beforeAll(async () => {
  test = await testApp()
  day = await givenDay(test.database.prisma)
})
afterAll(() => test.close())

const get = async (url: string) => {
  const reply = await test.app.inject({ url })
  return { status: reply.statusCode, body: reply.json() }
}
const published = (sessionId: string, set: QuestionSet = {}) =>
  givenQuestion(test.database.prisma, sessionId, {
    state: 'published',
    unitId: day.unit,
    signer: day.leader,
    ...set,
  })
const aSession = (set = {}) => givenSession(test.database.prisma, day.organisation.id, set)
const numbers = (page: AnswersPage): number[] => page.answers.map(({ number }) => number)

it('gives every answer once, newest first, however many stood at the same moment', async () => {
  const session = await aSession()
  const at = new Date('2026-05-01T02:00:00.000Z')
  for (let n = 0; n < 7; n++)
    await published(session.id, { publishedAt: n < 4 ? at : new Date(at.getTime() + n) })
  const seen: number[] = []
  let before = ''
  for (;;) {
    const { body } = await get(
      `/api/sessions/${session.slug}/answers?limit=2${before && `&before=${before}`}`,
    )
    seen.push(...numbers(body))
    if (body.next === undefined) break
    before = body.next
  }
  expect(seen.slice(0, 3)).toEqual([7, 6, 5])
  expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
})

it('refuses a cursor it did not make', async () => {
  const session = await aSession()
  for (const before of ['x', '%00', 'MTIz', '../..', 'OTk5OTk5OTk5OTk5OTkuYQ', 'MS5hIA'])
    expect(await get(`/api/sessions/${session.slug}/answers?before=${before}`)).toMatchObject({
      status: 400,
      body: { code: 'invalid-query' },
    })
})

it('finds answers by all words in any order, with or without accents, and by topic, unit and province', async () => {
  const session = await aSession()
  await test.database.prisma.province.upsert({
    where: { id: 'ha-noi' },
    create: { id: 'ha-noi', name: 'Hà Nội' },
    update: {},
  })
  const one = await published(session.id, { text: 'Cấp lại sổ đỏ bị mất?', answerText: 'Nộp đơn ở xã.' })
  const two = await published(session.id, { text: 'Tách thửa', topicId: day.topic, provinceId: 'ha-noi' })
  const found = async (query: string) =>
    numbers((await get(`/api/sessions/${session.slug}/answers?${query}`)).body)
  expect(await found(`q=${encodeURIComponent('đỏ sổ')}`)).toEqual([one.number])
  expect(await found('q=do so xa')).toEqual([one.number])
  expect(await found('q=so hong')).toEqual([])
  expect(await found(`q=${encodeURIComponent("%_\\'; DROP TABLE answer --")}`)).toEqual([])
  expect(await found(`topic=${day.topic}`)).toEqual([two.number])
  expect(await found('province=ha-noi')).toEqual([two.number])
  expect(await found(`unit=${day.unit}&province=ha-noi&q=tach`)).toEqual([two.number])
  expect(await found(`unit=${day.otherUnit}`)).toEqual([])
  // Words that fold to nothing filter nothing.
  expect(await found('q=%25')).toEqual([two.number, one.number])
})

it('names an asker only with consent and while names are not hidden', async () => {
  const { prisma } = test.database
  const session = await aSession()
  await published(session.id, { asker: { name: 'N.T.H.', phone: '0900000000' }, publishName: true })
  await published(session.id, { asker: { name: 'N.V.A.' } })
  const names = async () => {
    const { body } = await get(`/api/sessions/${session.slug}/answers`)
    expect(JSON.stringify(body)).not.toContain('0900000000')
    return (body as AnswersPage).answers.map(({ question }) => question.asker)
  }
  expect(await names()).toEqual([null, 'N.T.H.'])
  await prisma.session.update({ where: { id: session.id }, data: { hideNames: true } })
  expect(await names()).toEqual([null, null])
})

it('counts everybody who asked, and shows the public text only', async () => {
  const session = await aSession()
  const lead = await published(session.id, { text: 'Gọi tôi 0912345678', publicText: 'Gọi tôi' })
  for (let n = 0; n < 3; n++)
    await givenQuestion(test.database.prisma, session.id, { state: 'linked', leadId: lead.id })
  const { body } = await get(`/api/answers/${lead.answerId}`)
  expect(body).toMatchObject({ asked: 4, question: { text: 'Gọi tôi' }, session: session.slug, revision: 1 })
  expect(body.revisions).toHaveLength(1)
  expect(JSON.stringify(body)).not.toContain('0912345678')
})

it('keeps a withdrawn answer out of lists and similar, and says at its address why it went', async () => {
  const session = await aSession()
  const { answerId } = await published(session.id, { state: 'withdrawn', text: 'Khai thác cát trên sông' })
  expect((await get(`/api/sessions/${session.slug}/answers`)).body.answers).toEqual([])
  expect(
    (await get(`/api/sessions/${session.slug}/similar?text=khai thac cat tren song`)).body.similar,
  ).toEqual([])
  expect(await get(`/api/answers/${answerId}`)).toMatchObject({
    status: 410,
    body: { code: 'withdrawn', reason: 'Nội dung cần xem lại', withdrawnAt: expect.any(String) },
  })
})

it('knows nothing of drafts and practice sessions', async () => {
  for (const set of [{ state: 'draft' }, { practice: true }]) {
    const session = await aSession(set)
    const { answerId } = await published(session.id)
    for (const url of [
      `/api/answers/${answerId}`,
      `/api/sessions/${session.slug}`,
      `/api/sessions/${session.slug}/answers`,
      `/api/sessions/${session.slug}/similar?text=a`,
      `/api/sessions/${session.slug}/ledger`,
    ])
      expect(await get(url)).toMatchObject({ status: 404, body: { code: 'not-found' } })
  }
})

it('suggests published answers only, best first, and never by words that were edited away', async () => {
  const session = await aSession()
  const best = await published(session.id, { text: 'Mất sổ đỏ thì xin cấp lại ở đâu?' })
  await published(session.id, { text: 'Thủ tục tách thửa đất vườn cho con' })
  await givenQuestion(test.database.prisma, session.id, { text: 'Mất sổ đỏ xin cấp lại ở đâu' })
  await published(session.id, {
    text: 'Nguyễn Văn Mẫu số căn cước 001099123456 hỏi',
    publicText: 'Xin hỏi về phí môi trường',
  })
  const similar = async (text: string) =>
    (await get(`/api/sessions/${session.slug}/similar?text=${encodeURIComponent(text)}`)).body.similar
  expect(await similar('mat so do xin cap lai o dau')).toEqual([
    {
      id: best.answerId,
      number: best.number,
      question: 'Mất sổ đỏ thì xin cấp lại ở đâu?',
      score: expect.any(Number),
    },
  ])
  expect(await similar('Nguyễn Văn Mẫu số căn cước 001099123456')).toEqual([])
  expect(await similar('?!')).toEqual([])
})

it('FD5 tells the head from before the page', async () => {
  const session = await aSession()
  await test.database.prisma.stream.updateMany({ where: { sessionId: session.id }, data: { head: 5 } })
  const { body } = await get(`/api/sessions/${session.slug}/answers`)
  expect(body).toMatchObject({ head: 5, epoch: expect.any(String), answers: [] })
})
