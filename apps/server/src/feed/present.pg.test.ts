import type { DeskEntry } from '@giaoluu/contract/entries'
import { DeskEntry as DeskEntrySchema, FeedEntry as FeedEntrySchema } from '@giaoluu/contract/entries'
import type { Actor } from '@giaoluu/domain/actor'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenPerson, givenQuestion } from '../../test/factories.ts'
import type { Database } from '../database/connect.ts'
import { transact } from '../transact.ts'
import { append, type NewEntry } from './append.ts'
import { prepareDesk, presentFeed } from './present.ts'
import { readStream } from './store.ts'

let database: Database
let day: Day

beforeAll(async () => {
  database = await testDatabase()
  day = await givenDay(database.prisma)
})
afterAll(() => database.close())

const stream = (audience: 'feed' | 'desk') => ({
  id: `${day.session.id}-${audience}`,
  sessionId: day.session.id,
  organisationId: day.organisation.id,
})

/** Appends lines and gives the number of the last one before them. */
async function appended(...entries: Omit<NewEntry, 'sessionId'>[]): Promise<number> {
  const audience = entries[0]?.audience ?? 'desk'
  const before = await database.prisma.stream.findUniqueOrThrow({ where: { id: stream(audience).id } })
  await transact({ database }, (tx) =>
    append(
      tx,
      entries.map((entry) => ({ ...entry, sessionId: day.session.id })),
    ),
  )
  return before.head
}

async function feedAfter(after: number) {
  const slice = await readStream(database.prisma, stream('feed').id, after, 500)
  return presentFeed(database.prisma, stream('feed'), slice?.entries ?? [])
}

async function deskAfter(after: number, reader: Actor): Promise<DeskEntry[]> {
  const slice = await readStream(database.prisma, stream('desk').id, after, 500)
  return (await prepareDesk(database.prisma, stream('desk'), slice?.entries ?? [])).present(reader)
}

const answerLine = (type: NewEntry['type'], subjectId: string) => ({
  audience: 'feed' as const,
  type,
  subjectId,
})
const changed = (subjectId: string, before: Pick<NewEntry, 'fromState' | 'fromUnit'> = {}) => ({
  audience: 'desk' as const,
  type: 'question.changed' as const,
  subjectId,
  verb: 'assign',
  byId: day.moderator.personId,
  ...before,
})

const published = () =>
  givenQuestion(database.prisma, day.session.id, {
    state: 'published',
    unitId: day.unit,
    signer: day.leader,
    text: 'Số điện thoại của tôi là 0900000000',
    publicText: 'Hỏi về sổ đỏ',
  })

it('FD3 every line of an answer shows it as it is now, never what was masked since', async () => {
  const { id, answerId } = await published()
  const after = await appended(answerLine('answer.published', answerId ?? ''))
  await database.prisma.question.update({ where: { id }, data: { publicText: 'Đã che' } })
  await appended(answerLine('answer.changed', answerId ?? ''))
  const entries = await feedAfter(after)
  expect(entries.map(({ type }) => type)).toEqual(['answer.published', 'answer.changed'])
  expect(JSON.stringify(entries)).not.toMatch(/sổ đỏ|0900000000/)
  for (const entry of entries) expect(FeedEntrySchema.parse(entry)).toBeTruthy()
})

it('FD3 every line of a withdrawn answer is its tombstone', async () => {
  const { answerId, number } = await published()
  const after = await appended(
    answerLine('answer.published', answerId ?? ''),
    answerLine('answer.corrected', answerId ?? ''),
    answerLine('answer.withdrawn', answerId ?? ''),
  )
  await database.prisma.answer.update({
    where: { id: answerId ?? '' },
    data: { withdrawnAt: new Date(), withdrawReason: 'Nhầm đơn vị' },
  })
  const entries = await feedAfter(after)
  expect(entries.map(({ type }) => type)).toEqual(Array(3).fill('answer.withdrawn'))
  expect(entries[0]).toMatchObject({ id: answerId, number, reason: 'Nhầm đơn vị' })
  expect(JSON.stringify(entries)).not.toContain('sổ đỏ')
  for (const entry of entries) expect(FeedEntrySchema.parse(entry)).toBeTruthy()
})

it('shows notices and the session in both streams', async () => {
  await database.prisma.notice.create({
    data: {
      id: 'notice',
      sessionId: day.session.id,
      text: 'Nghỉ trưa',
      byId: day.organiser.personId,
      postedAt: new Date(),
    },
  })
  for (const audience of ['feed', 'desk'] as const) {
    const after = await appended(
      { audience, type: 'notice.posted', subjectId: 'notice' },
      { audience, type: 'session.changed', subjectId: day.session.id },
    )
    const entries = audience === 'feed' ? await feedAfter(after) : await deskAfter(after, day.expert)
    expect(entries).toMatchObject([
      { type: 'notice.posted', id: 'notice', text: 'Nghỉ trưa' },
      { type: 'session.changed', session: { slug: day.session.slug } },
    ])
    const schema = audience === 'feed' ? FeedEntrySchema : DeskEntrySchema
    for (const entry of entries) expect(schema.parse(entry)).toEqual(entry)
  }
})

it('FD15 a line reaches whom it concerns: changed, left or hidden, and the numbering is whole for all', async () => {
  const { id } = await givenQuestion(database.prisma, day.session.id, {
    state: 'assigned',
    unitId: day.otherUnit,
  })
  const after = await appended(
    changed(id),
    changed(id, { fromState: 'assigned', fromUnit: day.unit }),
    changed(id, { fromState: 'assigned', fromUnit: day.otherUnit }),
  )
  const seen = async (reader: Actor) => (await deskAfter(after, reader)).map(({ type }) => type)
  expect(await seen(day.moderator)).toEqual(Array(3).fill('question.changed'))
  expect(await seen(day.otherLeader)).toEqual(Array(3).fill('question.changed'))
  expect(await seen(day.expert)).toEqual(['hidden', 'question.left', 'hidden'])
  for (const reader of [day.moderator, day.expert]) {
    const entries = await deskAfter(after, reader)
    expect(entries.map(({ seq }) => seq)).toEqual([after + 1, after + 2, after + 3])
    for (const entry of entries) expect(DeskEntrySchema.parse(entry)).toBeTruthy()
  }
  const [, left, hidden] = await deskAfter(after, day.expert)
  expect(left).toEqual({ seq: after + 2, at: left?.at, type: 'question.left', id })
  expect(hidden).toEqual({ seq: after + 3, at: hidden?.at, type: 'hidden' })
})

it('FD15 what stood in public and is withdrawn leaves the other units', async () => {
  const { id } = await givenQuestion(database.prisma, day.session.id, {
    state: 'withdrawn',
    unitId: day.unit,
    signer: day.leader,
  })
  const after = await appended(changed(id, { fromState: 'published', fromUnit: day.unit }))
  expect(await deskAfter(after, day.otherLeader)).toMatchObject([{ type: 'question.left', id }])
  expect(await deskAfter(after, day.expert)).toMatchObject([{ type: 'question.changed', verb: 'assign' }])
})

it('FD15 a confidential report reaches its unit and its handler only', async () => {
  const handler = await givenPerson(database.prisma, [
    { organisationId: day.organisation.id, role: 'moderator' },
  ])
  const { id } = await givenQuestion(database.prisma, day.session.id, {
    state: 'assigned',
    unitId: day.unit,
    confidential: true,
    handlerId: handler.personId,
  })
  const after = await appended(changed(id, { fromState: 'waiting', fromUnit: null }))
  const seen = async (reader: Actor) => (await deskAfter(after, reader))[0]?.type
  expect(await seen(handler)).toBe('question.changed')
  expect(await seen(day.leader)).toBe('question.changed')
  expect(await seen(day.moderator)).toBe('hidden')
  expect(await seen(day.organiser)).toBe('hidden')
  expect(await seen(day.otherLeader)).toBe('hidden')

  // Who was its handler until now is told that it left, and is nobody like the others of the same role.
  const fromHandler = day.organiser.personId
  const handed = await appended({ ...changed(id, { fromState: 'waiting', fromUnit: day.unit }), fromHandler })
  expect(await deskAfter(handed, day.organiser)).toMatchObject([{ type: 'question.left', id }])
  expect(await deskAfter(handed, day.moderator)).toMatchObject([{ type: 'hidden' }])
  expect(await deskAfter(handed, handler)).toMatchObject([{ type: 'question.changed' }])
  const slice = await readStream(database.prisma, stream('desk').id, handed, 500)
  const { handlers } = await prepareDesk(database.prisma, stream('desk'), slice?.entries ?? [])
  expect([...handlers].sort()).toEqual([handler.personId, fromHandler].sort())
})

it('names who did it, and nobody for the asker and the clock', async () => {
  const { id } = await givenQuestion(database.prisma, day.session.id)
  const after = await appended(changed(id), { ...changed(id), byId: null, verb: 'ask' })
  const by = (await deskAfter(after, day.moderator)).map((entry) => 'by' in entry && entry.by)
  expect(by).toEqual([day.moderator.name, null])
})

it('a line about something that is not there does not hold up the stream', async () => {
  const afterFeed = await appended(answerLine('answer.published', 'nowhere'))
  const afterDesk = await appended(changed('nowhere'))
  expect((await feedAfter(afterFeed)).map(({ type }) => type)).toEqual(['answer.withdrawn'])
  expect((await deskAfter(afterDesk, day.moderator)).map(({ type }) => type)).toEqual(['hidden'])
})
