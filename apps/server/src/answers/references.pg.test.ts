import { feedFromPage } from '@giaoluu/client/live/feed-state'
import { foldFeed } from '@giaoluu/client/live/fold-feed'
import type { AnswerWithRevisions } from '@giaoluu/contract/answer'
import type { Reference } from '@giaoluu/contract/document'
import type { FeedPage } from '@giaoluu/contract/entries'
import type { AnswersPage } from '@giaoluu/contract/lists'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskClient } from '../../test/desk-client.ts'
import { type Day, givenDay, givenQuestion, paragraph } from '../../test/factories.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'

let test: TestApp
let day: Day
let desk: ReturnType<typeof deskClient>
let id: string
beforeAll(async () => {
  test = await testApp()
  desk = deskClient(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  day = await givenDay(test.database.prisma)
  id = (await givenQuestion(test.database.prisma, day.session.id, { state: 'assigned', unitId: day.unit })).id
})

const LAW: Reference = { title: 'Luật Đất đai', number: '31/2024/QH15', article: 'Điều 138' }
const DECREE: Reference = {
  title: 'Nghị định về giá đất',
  number: '71/2024/NĐ-CP',
  link: 'https://vanban.example.vn/71',
}
const body = paragraph('Được cấp giấy chứng nhận.')
const get = async <T>(url: string): Promise<T> => (await test.app.inject({ url })).json()
const answers = () => get<AnswersPage>(`/api/sessions/${day.session.slug}/answers`)
const publicAnswer = async (): Promise<AnswerWithRevisions> => {
  const [answer] = (await answers()).answers
  return get(`/api/answers/${answer?.id}`)
}

describe('RF references', () => {
  it('RF1 go from the draft into the answer; a correction brings its own and leaves the old revision as it was', async () => {
    const drafted = await desk.act(day.expert, id, 'draft', { body, references: [LAW] })
    expect(drafted.draft?.references).toEqual([LAW])
    // Left out, they stay; an empty list takes them away.
    const again = await desk.act(day.expert, id, 'draft', { body, draftRevision: 1 })
    expect(again.draft?.references).toEqual([LAW])
    await desk.act(day.leader, id, 'publish')
    await desk.due()
    expect(await publicAnswer()).toMatchObject({ references: [LAW], revisions: [{ references: [LAW] }] })

    await desk.act(day.leader, id, 'correct', { body, references: [LAW, DECREE], note: 'Thêm căn cứ' })
    await desk.act(day.leader, id, 'correct', { body, note: 'Giữ căn cứ' })
    const view = await desk.act(day.leader, id, 'correct', { body, references: [], note: 'Bỏ căn cứ' })
    expect(view.answer?.references).toEqual([])
    const answer = await publicAnswer()
    expect(answer.references).toEqual([])
    expect(answer.revisions.map(({ references }) => references)).toEqual([
      [LAW],
      [LAW, DECREE],
      [LAW, DECREE],
      [],
    ])

    await desk.act(day.leader, id, 'withdraw', { reason: 'Viết lại' })
    const gone = await test.app.inject({ url: `/api/answers/${answer.id}` })
    expect([gone.statusCode, gone.body.includes('31/2024')]).toEqual([410, false])
    expect((await answers()).answers).toEqual([])
  })

  it('RF1 that come with a publish become the draft’s, so that a take-back keeps them', async () => {
    await test.database.prisma.session.update({
      where: { id: day.session.id },
      data: { publishDelay: 60_000 },
    })
    await desk.act(day.expert, id, 'draft', { body, references: [LAW] })
    await desk.act(day.leader, id, 'publish', { references: [DECREE] })
    const back = await desk.act(day.leader, id, 'takeback')
    expect(back.draft).toMatchObject({ references: [DECREE], body, revision: 2 })
  })

  it('FD13 the fold has references and co-answering units as a fresh GET does', async () => {
    await test.database.prisma.question.update({ where: { id }, data: { coUnitIds: [day.otherUnit] } })
    const session = await get<Parameters<typeof feedFromPage>[1]>(`/api/sessions/${day.session.slug}`)
    const before = await answers()
    const fold = async () => {
      const { entries } = await get<FeedPage>(`/api/sessions/${day.session.slug}/feed?after=${before.head}`)
      return foldFeed(feedFromPage(before, session), entries).answers
    }
    await desk.act(day.leader, id, 'publish', { body, references: [LAW] })
    await desk.due()
    expect(await fold()).toEqual((await answers()).answers)
    await desk.act(day.leader, id, 'correct', { body, references: [DECREE], note: 'Sửa' })
    const [answer] = await fold()
    expect(answer).toMatchObject({ references: [DECREE], coUnits: [{ id: day.otherUnit }] })
    expect([answer]).toEqual((await answers()).answers)
    await desk.act(day.leader, id, 'withdraw', { reason: 'Viết lại' })
    expect(await fold()).toEqual([])
  })

  it('I2 and I3 a link runs nothing, a text is cleaned, and thirty are enough', async () => {
    const refused: unknown[] = [
      [
        'javascript:alert(1)',
        'JAVASCRIPT:alert(1)',
        'java\nscript:alert(1)',
        ' data:text/html,x',
        'vbscript:x',
        '/van-ban',
        '',
      ].map((link) => [{ ...LAW, link }]),
      [[{ title: '' }], [{ title: '\u200b' }], [{ number: '1' }], [{ title: 'x'.repeat(501) }], 'Luật'],
      [Array.from({ length: 31 }, () => LAW)],
    ].flat()
    for (const references of refused)
      expect(
        await desk.attempt(day.expert, id, 'draft', { body, references }),
        JSON.stringify(references),
      ).toMatchObject({ status: 422, body: { code: 'invalid' } })
    const evil = { title: '<script>alert(1)</script>\u202e', number: ' 1/2024 ', href: 'javascript:x' }
    const { draft } = await desk.act(day.expert, id, 'draft', { body, references: [evil] })
    // What the schema does not name is dropped; markup is text like any.
    expect(draft?.references).toEqual([{ title: '<script>alert(1)</script>', number: '1/2024' }])
  })
})
