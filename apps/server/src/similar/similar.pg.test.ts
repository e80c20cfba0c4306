import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenQuestion, givenSession, type QuestionSet } from '../../test/factories.ts'
import type { Database } from '../database/connect.ts'
import { deskQuestion } from '../questions/queries.ts'
import { sameKey } from './question-terms.ts'
import { refillTerms } from './refill-terms.ts'
import { similarAnswers } from './similar-answers.ts'
import { similarQuestions } from './similar-questions.ts'
import { weighTerms } from './weigh-terms.ts'

let database: Database
let day: Day
beforeAll(async () => {
  database = await testDatabase()
  day = await givenDay(database.prisma)
})
afterAll(() => database.close())

const aSession = () => givenSession(database.prisma, day.organisation.id)
const given = (session: { id: string }, text: string, set: QuestionSet = {}) =>
  givenQuestion(database.prisma, session.id, { text, ...set })
const inPublic = () => ({ state: 'published' as const, unitId: day.unit, signer: day.leader })
const like = async (id: string, reader = day.moderator) =>
  (await similarQuestions(database.prisma, id, reader)).similar

const LOST = 'Tôi bị mất sổ đỏ, xin hỏi thủ tục cấp lại?'
const UNLIKE = [
  'Nhà máy xả nước thải ra ruộng, phản ánh ở đâu?',
  'Diện tích tối thiểu để tách thửa đất ở là bao nhiêu?',
  'Thuế thu nhập cá nhân khi bán nhà tính thế nào?',
]

it('ranks the same in other words before what only looks like it, and is silent where nothing is', async () => {
  const session = await aSession()
  const asked = await given(session, 'giay chung nhan that lac roi, lam lai the nao')
  const same = await given(session, LOST)
  await given(session, 'Tôi bị mất chồng năm ngoái, thủ tục thừa kế sổ đỏ thế nào?')
  for (const text of UNLIKE) await given(session, text)
  const [best] = await like(asked.id)
  expect(best).toMatchObject({ id: same.id, score: expect.any(Number) })
  const strange = await given(session, 'Bao giờ công bố lịch thi viên chức ngành trắc địa?')
  expect(await like(strange.id)).toEqual([])
})

it('gives a copy the score 1, and nobody a score outside 0 to 1', async () => {
  const session = await aSession()
  const asked = await given(session, LOST)
  const copy = await given(session, LOST.toUpperCase())
  for (const text of UNLIKE) await given(session, `${text} ${LOST}`)
  const found = await like(asked.id)
  expect(found[0]).toMatchObject({ id: copy.id, score: 1 })
  for (const { score } of found) expect(score > 0 && score <= 1).toBe(true)
})

it('suggests the lead once instead of those linked to it', async () => {
  const session = await aSession()
  const asked = await given(session, LOST)
  const lead = await given(session, 'Xin cấp lại giấy chứng nhận bị thất lạc ở đâu?')
  for (const text of [LOST, 'mat so do lam lai the nao'])
    await given(session, text, { state: 'linked', leadId: lead.id })
  const found = await like(asked.id)
  expect(found.map(({ id }) => id)).toEqual([lead.id])
  // The lead is as like as the likest of those it stands for.
  expect(found[0]?.score).toBe(1)
  expect((await like(lead.id)).map(({ id }) => id)).toEqual([asked.id])
})

it('A3 tells nobody of what they may not see, not by a lead either', async () => {
  const session = await aSession()
  const asked = await given(session, LOST, { state: 'assigned', unitId: day.unit })
  const lead = await given(session, LOST, { state: 'assigned', unitId: day.otherUnit })
  const linked = await given(session, LOST, { state: 'linked', leadId: lead.id, unitId: day.unit })
  await given(session, LOST, { confidential: true, handlerId: day.organiser.personId })
  await given(session, LOST, { state: 'held' })
  expect((await like(asked.id, day.expert)).map(({ id }) => id)).toEqual([linked.id])
  expect((await like(asked.id, day.moderator)).map(({ state }) => state).sort()).toEqual(['assigned', 'held'])
})

it('leaves out what was declined, handed over or retracted', async () => {
  const session = await aSession()
  const asked = await given(session, LOST)
  for (const state of ['declined', 'handedOver', 'retracted'] as const) await given(session, LOST, { state })
  // Those linked to a lead that was declined for all stay with it.
  const lead = await given(session, LOST, { state: 'declined' })
  await given(session, LOST, { state: 'linked', leadId: lead.id })
  expect(await like(asked.id)).toEqual([])
})

it('suggests answers by their public text alone', async () => {
  const session = await aSession()
  await given(session, 'Nguyễn Văn Kín hỏi về khai thác cát sông', {
    ...inPublic(),
    publicText: 'Thuế khi bán nhà tính thế nào?',
  })
  const find = async (text: string) => (await similarAnswers(database.prisma, session.slug, text)).similar
  expect(await find('khai thác cát sông')).toEqual([])
  expect(await find('bán nhà thì thuế tính thế nào')).toHaveLength(1)
  await given(session, LOST)
  expect(await find(LOST)).toEqual([])
})

it('makes the terms of older rows, and weighs terms anew only when there is much more to count', async () => {
  const session = await aSession()
  const asked = await given(session, LOST)
  const old = await given(session, LOST)
  const stale = { plain: '', terms: [], termsVersion: 0, sameKey: '' }
  await database.prisma.question.update({ where: { id: old.id }, data: stale })
  expect(await like(asked.id)).toEqual([])
  expect((await deskQuestion(database.prisma, old.id, day.moderator)).same).toBeUndefined()
  expect(await refillTerms(database)).toBe(1)
  expect(await refillTerms(database)).toBe(0)
  expect(await like(asked.id)).toMatchObject([{ id: old.id, score: 1 }])

  expect(await weighTerms(database)).toBe(true)
  expect(await weighTerms(database)).toBe(false)
  const weights = await database.prisma.termWeight.findMany({ where: { term: { in: ['', 'dat', '=gcn'] } } })
  expect(weights).toHaveLength(3)
  const weight = (term: string) => weights.find((each) => each.term === term)?.weight ?? 0
  expect(weight('')).toBeGreaterThan(weight('dat'))
  expect(await like(asked.id)).toMatchObject([{ id: old.id, score: 1 }])
})

it('gives forty copies of a text one key, and every other question another', async () => {
  const text = 'Bao giờ dân khu Tân Thạnh được cấp sổ đỏ tái định cư?'
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd')
  const copies = Array.from({ length: 40 }, (_, at) => {
    const typed = [text, bare, text.toUpperCase(), text.normalize('NFD')][at % 4] ?? text
    const greeted = at % 3 === 0 ? `Kính gửi Bộ trưởng, xin hỏi: ${typed}` : typed
    return at % 5 === 0
      ? `${greeted}  !!! Xin trân trọng cảm ơn.`
      : greeted.replaceAll(' ', at % 7 ? ' ' : '  ')
  })
  const session = await aSession()
  const keys = copies.map((copy) => sameKey(session.id, copy))
  expect(new Set(keys).size).toBe(1)
  const others = [...UNLIKE, LOST, text.replace('Tân Thạnh', 'Tân Phú'), `${text} Lô số 7 thì sao?`]
  expect(new Set([...keys, ...others.map((other) => sameKey(session.id, other))]).size).toBe(
    1 + others.length,
  )
  expect(sameKey(randomUUID(), text)).not.toBe(keys[0])

  const { id } = await given(session, copies[1] ?? '', { ...inPublic(), publicText: 'Bao giờ cấp sổ?' })
  expect((await deskQuestion(database.prisma, id, day.moderator)).same).toBe(keys[0])
  // Who reads the public text alone learns nothing of the other one.
  expect((await deskQuestion(database.prisma, id, day.otherLeader)).same).toBeUndefined()
})
