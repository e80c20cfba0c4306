import { randomUUID } from 'node:crypto'
import type { DeskList } from '@giaoluu/contract/lists'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenPerson, givenQuestion, givenSession } from '../../test/factories.ts'
import type { Database } from '../database/connect.ts'
import type { Staff } from '../people/staff.ts'
import { refillTerms } from '../similar/refill-terms.ts'
import { similarQuestions } from '../similar/similar-questions.ts'
import { deskQuestion, listQuestions } from './queries.ts'
import { readContact } from './read-contact.ts'
import { record } from './record.ts'

let database: Database
let day: Day
beforeAll(async () => {
  database = await testDatabase()
  day = await givenDay(database.prisma)
})
afterAll(() => database.close())

const aSession = (set = {}) => givenSession(database.prisma, day.organisation.id, set)
const list = (session: string, query = {}, reader: Staff = day.moderator) =>
  listQuestions(database.prisma, reader, { session, order: 'newest', limit: 50, ...query })
const numbers = ({ questions }: DeskList): number[] => questions.map(({ number }) => number).sort()

it('lists by state, unit, words and number', async () => {
  const session = await aSession()
  const db = database.prisma
  await givenQuestion(db, session.id, { text: 'Cấp lại sổ đỏ' })
  await givenQuestion(db, session.id, { text: 'Đường vào thửa số 1', state: 'assigned', unitId: day.unit })
  await givenQuestion(db, session.id, { text: 'Rác thải', state: 'held' })
  expect(numbers(await list(session.slug))).toEqual([1, 2, 3])
  expect(numbers(await list(session.slug, { state: ['held', 'assigned'] }))).toEqual([2, 3])
  expect(numbers(await list(session.slug, { unit: day.unit }))).toEqual([2])
  expect(numbers(await list(session.slug, { q: 'đỏ cấp' }))).toEqual([1])
  expect(numbers(await list(session.slug, { q: '#3' }))).toEqual([3])
  expect(numbers(await list(session.slug, { q: '1' }))).toEqual([1, 2])
  expect(numbers(await list(session.slug, { q: "100% '_\\" }))).toEqual([])
  expect(numbers(await list(session.slug, { q: '999999999' }))).toEqual([])
})

it('A2 answers alike for what is hidden and what does not exist', async () => {
  const session = await aSession()
  const { id } = await givenQuestion(database.prisma, session.id)
  const outsider = await givenPerson(database.prisma, [])
  for (const attempt of [
    () => list(session.slug, {}, outsider),
    () => list('khong-co'),
    () => deskQuestion(database.prisma, id, day.expert),
    () => deskQuestion(database.prisma, randomUUID(), day.moderator),
    () => similarQuestions(database.prisma, id, day.expert),
    () => readContact({ database }, id, day.expert),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: 'not-found' })
})

it('FD5 tells the head from before the page', async () => {
  const session = await aSession()
  await database.prisma.stream.updateMany({ where: { sessionId: session.id }, data: { head: 7 } })
  expect(await list(session.slug)).toMatchObject({ head: 7, epoch: expect.any(String), questions: [] })
})

it('shows draft and history to those who work on a question, not to those who read it in public', async () => {
  const session = await aSession()
  const { id } = await givenQuestion(database.prisma, session.id, {
    state: 'published',
    unitId: day.unit,
    signer: day.leader,
    answerText: 'Nộp ở xã.',
  })
  await database.prisma.draft.create({
    data: { questionId: id, body: {}, bodyText: 'x', byId: day.expert.personId, savedAt: new Date() },
  })
  await database.prisma.$transaction((tx) =>
    record(tx, [
      {
        organisationId: day.organisation.id,
        sessionId: session.id,
        subject: 'question',
        subjectId: id,
        verb: 'publish',
        actorId: day.expert.personId,
        actorRole: 'expert',
        asId: day.leader.personId,
        fromState: 'drafting',
        toState: 'publishing',
        note: 'theo uỷ quyền',
      },
    ]),
  )
  for (const reader of [day.moderator, day.organiser, day.expert, day.leader])
    expect(await deskQuestion(database.prisma, id, reader)).toMatchObject({
      draft: { by: day.expert.username },
      answer: { bodyText: 'Nộp ở xã.', leader: day.leader.name },
      history: [
        {
          verb: 'publish',
          by: `${day.expert.name}, ${day.expert.title}`,
          as: `${day.leader.name}, ${day.leader.title}`,
          from: 'drafting',
          to: 'publishing',
          note: 'theo uỷ quyền',
        },
      ],
    })
  const other = await deskQuestion(database.prisma, id, day.otherLeader)
  expect(other).toMatchObject({ answer: { bodyText: 'Nộp ở xã.' }, history: [] })
  expect(other.draft).toBeUndefined()
})

it('offers undo to who made the last change, while nothing else happened and for its time only', async () => {
  const session = await aSession()
  const { id } = await givenQuestion(database.prisma, session.id, { state: 'held', version: 3 })
  const step = { verb: 'hold', version: 3, before: { state: 'received', fields: {}, linked: [] } }
  const soon = new Date(Date.now() + 60_000)
  await database.prisma.undoStep.create({
    data: { questionId: id, byId: day.moderator.personId, ...step, until: soon },
  })
  const undo = async (reader: Staff) => (await deskQuestion(database.prisma, id, reader)).undo
  expect(await undo(day.moderator)).toEqual({ verb: 'hold', until: soon.toISOString() })
  expect(await undo(day.organiser)).toBeUndefined()
  await database.prisma.undoStep.update({ where: { questionId: id }, data: { version: 2 } })
  expect(await undo(day.moderator)).toBeUndefined()
  await database.prisma.undoStep.update({
    where: { questionId: id },
    data: { version: 3, until: new Date(0) },
  })
  expect(await undo(day.moderator)).toBeUndefined()
})

it('finds like questions the reader may see, best first, without itself and those linked to it', async () => {
  const session = await aSession()
  const db = database.prisma
  const text = 'Mất sổ đỏ thì xin cấp lại ở đâu, cần giấy tờ gì?'
  const asked = await givenQuestion(db, session.id, { text, state: 'assigned', unitId: day.unit })
  await givenQuestion(db, session.id, { text, state: 'linked', leadId: asked.id })
  const answered = await givenQuestion(db, session.id, {
    text: 'Mất sổ đỏ xin cấp lại ở đâu?',
    state: 'published',
    unitId: day.otherUnit,
    signer: day.otherLeader,
    answerText: 'Ở xã.',
  })
  const waiting = await givenQuestion(db, session.id, {
    text: 'mat so do thi xin cap lai o dau can giay to gi',
  })
  await givenQuestion(db, session.id, { text: 'Nhà máy xả nước thải ra ruộng' })
  await givenQuestion(db, (await aSession()).id, { text })

  const { similar } = await similarQuestions(db, asked.id, day.moderator)
  expect(similar).toMatchObject([
    { id: waiting.id, number: waiting.number, state: 'received', score: 1 },
    { id: answered.id, state: 'published', answer: { id: answered.answerId, bodyText: 'Ở xã.' } },
  ])
  expect(similar).toHaveLength(2)
  const seenByExpert = await similarQuestions(db, asked.id, day.expert)
  expect(seenByExpert.similar.map(({ id }) => id)).toEqual([answered.id])
})

it('A3 the original of what stands in public is for those who work on it: read, searched and compared by nobody else', async () => {
  const session = await aSession()
  const db = database.prisma
  const masked = await givenQuestion(db, session.id, {
    state: 'published',
    unitId: day.unit,
    signer: day.leader,
    text: 'Tôi tên Nguyễn Văn Kín, hỏi về sổ đỏ bị mất',
    publicText: 'Hỏi về sổ đỏ bị mất',
    answerText: 'Nộp hồ sơ ở xã.',
  })
  const own = await givenQuestion(db, session.id, {
    state: 'assigned',
    unitId: day.otherUnit,
    text: 'Tôi tên Nguyễn Văn Kín, hỏi về sổ đỏ bị mất',
  })
  const query = { session: session.slug, order: 'newest' as const, limit: 50 }
  const found = async (reader: typeof day.leader, q: string) =>
    (await listQuestions(db, reader, { ...query, q })).questions.map(({ id }) => id)
  for (const reader of [day.moderator, day.leader, day.expert]) {
    expect((await deskQuestion(db, masked.id, reader)).text).toContain('Văn Kín')
    expect(await found(reader, 'van kin')).toContain(masked.id)
  }
  const { text, draft, history } = await deskQuestion(db, masked.id, day.otherLeader)
  expect({ text, draft, history }).toEqual({ text: 'Hỏi về sổ đỏ bị mất', draft: undefined, history: [] })
  expect(await found(day.otherLeader, 'van kin')).toEqual([own.id])
  expect(await found(day.otherLeader, 'mat so do')).toEqual([own.id, masked.id])
  expect(await found(day.otherLeader, 'nop o xa')).toEqual([masked.id])
  expect((await similarQuestions(db, masked.id, day.leader)).similar).toEqual([])
  // How alike two questions are is told by the public text alone, to everybody.
  const [like] = (await similarQuestions(db, own.id, day.otherLeader)).similar
  expect((await similarQuestions(db, own.id, day.moderator)).similar[0]).toEqual(like)
  await db.question.update({
    where: { id: masked.id },
    data: { text: 'Nguyễn Văn Kín hỏi việc khác hẳn', termsVersion: 0 },
  })
  await refillTerms(database)
  expect((await similarQuestions(db, own.id, day.otherLeader)).similar[0]).toEqual(like)
})

it('[MC5] gives contact data to whom it is for, and records every reading', async () => {
  const session = await aSession()
  const { id } = await givenQuestion(database.prisma, session.id, {
    state: 'assigned',
    unitId: day.unit,
    asker: { name: 'N.T.H.', phone: '0900000000' },
  })
  for (const reader of [day.moderator, day.organiser, day.leader])
    expect(await readContact({ database }, id, reader)).toEqual({ name: 'N.T.H.', phone: '0900000000' })
  await expect(readContact({ database }, id, day.expert)).rejects.toMatchObject({ code: 'forbidden' })
  const changes = await database.prisma.change.findMany({ where: { subjectId: id, verb: 'contact' } })
  expect(changes.map(({ actorId, actorRole }) => [actorId, actorRole]).sort()).toEqual(
    [
      [day.moderator.personId, 'moderator'],
      [day.organiser.personId, 'organiser'],
      [day.leader.personId, 'leader'],
    ].sort(),
  )
})
