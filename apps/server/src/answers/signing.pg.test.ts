import type { AnswerWithRevisions } from '@giaoluu/contract/answer'
import type { DeskRow } from '@giaoluu/contract/question'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskClient } from '../../test/desk-client.ts'
import {
  type Day,
  givenDay,
  givenDelegation,
  givenPerson,
  givenQuestion,
  givenSession,
  paragraph,
} from '../../test/factories.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'
import type { Staff } from '../people/staff.ts'

let test: TestApp
let day: Day
let leader2: Staff
let desk: ReturnType<typeof deskClient>
let strictId: string
beforeAll(async () => {
  test = await testApp()
  const db = test.database.prisma
  day = await givenDay(db)
  desk = deskClient(test)
  leader2 = await givenPerson(db, [{ organisationId: day.organisation.id, role: 'leader', unitId: day.unit }])
  strictId = (await givenSession(db, day.organisation.id, { secondSignature: true })).id
})
afterAll(() => test.close())

const assigned = (sessionId = strictId) =>
  givenQuestion(test.database.prisma, sessionId, { state: 'assigned', unitId: day.unit })
const words = (text: string) => ({ body: paragraph(text) })
const publicAnswer = async (questionId: string): Promise<AnswerWithRevisions> => {
  const { id } = await test.database.prisma.answer.findFirstOrThrow({
    where: { questionId, withdrawnAt: null },
  })
  return (await test.app.inject({ url: `/api/answers/${id}` })).json()
}

describe('LC3 second signature', () => {
  it('an expert drafts and submits, a leader sends back, the expert submits again, a leader signs', async () => {
    const { id } = await assigned()
    await desk.act(day.expert, id, 'draft', words('Bản đầu'))
    expect(await desk.attempt(day.leader, id, 'publish')).toMatchObject({
      status: 422,
      body: { code: 'illegal' },
    })
    await desk.act(day.expert, id, 'submit', { draftRevision: 1 })
    const back = await desk.act(day.leader, id, 'sendback', { note: 'Nêu rõ thời hạn' })
    expect(back).toMatchObject({ state: 'drafting', draft: { by: day.expert.username } })
    expect(back.history.at(-1)).toMatchObject({ verb: 'sendback', note: 'Nêu rõ thời hạn', role: 'leader' })
    await desk.act(day.expert, id, 'draft', { ...words('Trong 30 ngày'), draftRevision: 1 })
    await desk.act(day.expert, id, 'submit')
    expect(await desk.attempt(day.leader, id, 'publish', words('Lời khác'))).toMatchObject({ status: 422 })
    const references = [{ title: 'Luật Đất đai' }]
    expect(await desk.attempt(day.leader, id, 'publish', { references })).toMatchObject({ status: 422 })
    await desk.act(day.leader, id, 'publish', { draftRevision: 2 })
    await desk.due()
    expect(await publicAnswer(id)).toMatchObject({
      bodyText: 'Trong 30 ngày',
      leader: { name: day.leader.name },
      references: [],
    })
  })

  it('a leader submits what they wrote and another leader signs, never its last author', async () => {
    const { id } = await assigned()
    await desk.act(day.leader, id, 'draft', words('Của lãnh đạo'))
    await desk.act(day.leader, id, 'submit')
    expect(await desk.attempt(day.leader, id, 'publish')).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    })
    const signed = await desk.act(leader2, id, 'publish')
    expect(signed).toMatchObject({ state: 'publishing' })
    await desk.due()
    expect((await publicAnswer(id)).leader.name).toBe(leader2.name)
  })

  it('a leader who mends a draft becomes its last author', async () => {
    const { id } = await assigned()
    await desk.act(day.expert, id, 'draft', words('Bản đầu'))
    await desk.act(day.leader, id, 'draft', { ...words('Bản đã sửa'), draftRevision: 1 })
    await desk.act(day.expert, id, 'submit')
    expect((await desk.attempt(day.leader, id, 'publish')).status).toBe(403)
    expect((await desk.attempt(leader2, id, 'publish')).status).toBe(200)
  })

  it('the row of what was submitted names who wrote it last, in lists and verbs, and only then', async () => {
    const { id } = await assigned()
    const listed = async () => {
      const { body } = await desk.call(day.leader, '/api/desk/queue')
      return (body.questions as DeskRow[]).find((row) => row.id === id)
    }
    await desk.act(day.expert, id, 'draft', words('Bản đầu'))
    await desk.act(day.leader, id, 'draft', { ...words('Bản đã sửa'), draftRevision: 1 })
    expect(await listed()).not.toHaveProperty('submittedBy')
    const submitted = await desk.act(day.expert, id, 'submit')
    expect(submitted.submittedBy).toBe(day.leader.username)
    expect(await listed()).toMatchObject({ submittedBy: day.leader.username })
    expect(await desk.act(leader2, id, 'sendback', { note: 'Thêm căn cứ' })).not.toHaveProperty('submittedBy')
  })

  it('an expert cannot sign their own draft under a lent name', async () => {
    const { id } = await assigned()
    const delegation = await givenDelegation(test.database.prisma, day, day.expert)
    await desk.act(day.expert, id, 'draft', words('Của chuyên viên'))
    await desk.act(day.expert, id, 'submit')
    expect((await desk.attempt(day.expert, id, 'publish', { as: day.leader.username })).status).toBe(403)
    await test.database.prisma.delegation.delete({ where: { id: delegation } })
  })
})

describe('LC3 publishing under a leader’s name', () => {
  it('bears the leader’s name, and keeps who pressed and who signed', async () => {
    const { prisma } = test.database
    const { id } = await assigned(day.session.id)
    await desk.act(day.expert, id, 'draft', words('Thay mặt lãnh đạo'))
    const attempt = () => desk.attempt(day.expert, id, 'publish', { as: day.leader.username })
    expect((await attempt()).status).toBe(403)

    const given = await desk.call(day.leader, '/api/desk/delegations', {
      unit: day.unit,
      expert: day.expert.username,
    })
    expect((await desk.attempt(day.expert, id, 'publish')).status).toBe(403)
    expect((await desk.attempt(day.expert, id, 'publish', { as: leader2.username })).status).toBe(403)
    const publishing = await desk.act(day.expert, id, 'publish', { as: day.leader.username })
    expect(await prisma.publication.findUnique({ where: { questionId: id } })).toMatchObject({
      signerId: day.leader.personId,
      publisherId: day.expert.personId,
    })
    expect(publishing.history.at(-1)).toMatchObject({
      verb: 'publish',
      by: expect.stringContaining(day.expert.name),
      as: expect.stringContaining(day.leader.name),
    })
    await desk.due()
    const answer = await publicAnswer(id)
    expect(answer.leader).toMatchObject({ name: day.leader.name, title: day.leader.title })
    expect(JSON.stringify(answer)).not.toContain(day.expert.name)
    expect(
      await prisma.answer.findUnique({ where: { id: answer.id }, include: { revisions: true } }),
    ).toMatchObject({ signerId: day.leader.personId, revisions: [{ byId: day.expert.personId }] })

    await desk.call(day.leader, `/api/desk/delegations/${given.body.id}/revoke`, {})
    const next = await assigned(day.session.id)
    await desk.act(day.expert, next.id, 'draft', words('Lần nữa'))
    expect((await desk.attempt(day.expert, next.id, 'publish', { as: day.leader.username })).status).toBe(403)
  })
})
