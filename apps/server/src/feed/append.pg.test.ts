import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { givenOrganisation, givenSession } from '../../test/factories.ts'
import { race } from '../../test/race.ts'
import type { Database } from '../database/connect.ts'
import { transact } from '../transact.ts'
import { append, type NewEntry } from './append.ts'
import { findDeskStream, readStream } from './store.ts'
import { createStreams, newEpoch } from './streams.ts'

let database: Database
let organisationId: string

beforeAll(async () => {
  database = await testDatabase()
  organisationId = (await givenOrganisation(database.prisma)).id
})
afterAll(() => database.close())

const line = (sessionId: string, audience: 'feed' | 'desk', subjectId = 'subject'): NewEntry => ({
  sessionId,
  audience,
  type: 'session.changed',
  subjectId,
})

const appendAll = (...entries: NewEntry[]) => transact({ database }, (tx) => append(tx, entries))

async function seqs(sessionId: string, audience: 'feed' | 'desk'): Promise<number[]> {
  const entries = await database.prisma.streamEntry.findMany({
    where: { stream: { sessionId, audience } },
    orderBy: { seq: 'asc' },
  })
  return entries.map(({ seq }) => seq)
}

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1)

it('FD1 200 appends at once are numbered from 1 with no holes, and the head is the last', async () => {
  const { id, slug } = await givenSession(database.prisma, organisationId)
  await Promise.all(upTo(200).map((n) => appendAll(line(id, 'desk', `q-${n}`))))
  expect(await seqs(id, 'desk')).toEqual(upTo(200))
  expect((await findDeskStream(database.prisma, slug))?.head).toBe(200)
})

it('FD1 whoever reads while others append never sees a hole behind the last number', async () => {
  const { id } = await givenSession(database.prisma, organisationId)
  let writing = true
  const writers = Promise.all(upTo(100).map((n) => appendAll(line(id, 'desk', `q-${n}`)))).finally(() => {
    writing = false
  })
  while (writing) {
    const slice = await readStream(database.prisma, `${id}-desk`, 0, 500)
    expect(slice?.entries.map(({ seq }) => seq)).toEqual(upTo(slice?.head ?? -1))
  }
  await writers
})

it('FD1 a failed transaction leaves no number behind', async () => {
  const { id } = await givenSession(database.prisma, organisationId)
  const failing = transact({ database }, async (tx) => {
    await append(tx, [line(id, 'feed')])
    throw new Error('changed its mind')
  })
  await expect(failing).rejects.toThrow('changed its mind')
  await appendAll(line(id, 'feed'))
  expect(await seqs(id, 'feed')).toEqual([1])
})

it('FD2 lines for several streams of one act are numbered apart and kept in order', async () => {
  const { id } = await givenSession(database.prisma, organisationId)
  await appendAll(line(id, 'desk', 'a'), line(id, 'feed', 'b'), line(id, 'desk', 'c'))
  expect(await seqs(id, 'desk')).toEqual([1, 2])
  expect(await seqs(id, 'feed')).toEqual([1])
  const desk = await readStream(database.prisma, `${id}-desk`, 0, 10)
  expect(desk?.entries.map(({ subjectId }) => subjectId)).toEqual(['a', 'c'])
})

race('FD2 acts on the same streams in opposite orders do not deadlock', async () => {
  const one = await givenSession(database.prisma, organisationId)
  const two = await givenSession(database.prisma, organisationId)
  const both = [line(one.id, 'desk'), line(two.id, 'desk'), line(one.id, 'feed'), line(two.id, 'feed')]
  // Without the retry, so that a deadlock shows.
  const acts = upTo(120).map((n) =>
    database.prisma.$transaction((tx) => append(tx, n % 2 ? both : [...both].reverse()), { maxWait: 20_000 }),
  )
  await Promise.all(acts)
  for (const { id } of [one, two])
    for (const audience of ['feed', 'desk'] as const) expect(await seqs(id, audience)).toEqual(upTo(120))
})

it('FD2 keeps who and what was before, and refuses a session without streams', async () => {
  const { id } = await givenSession(database.prisma, organisationId)
  await appendAll({
    ...line(id, 'desk'),
    type: 'question.changed',
    verb: 'assign',
    byId: 'p',
    fromState: 'waiting',
    fromUnit: 'u',
  })
  const slice = await readStream(database.prisma, `${id}-desk`, 0, 10)
  expect(slice?.entries[0]).toMatchObject({ verb: 'assign', byId: 'p', fromState: 'waiting', fromUnit: 'u' })
  await expect(appendAll(line('nowhere', 'desk'))).rejects.toThrow('without streams')
})

it('FD4 streams begin with epochs of their own, and a new epoch keeps the numbers', async () => {
  const { prisma } = database
  await prisma.session.create({
    data: { id: 'bare', slug: 'bare', title: 'Bare', kind: 'standing', state: 'open', organisationId },
  })
  await prisma.$transaction((tx) => createStreams(tx, 'bare'))
  await appendAll(line('bare', 'feed'))
  const before = await prisma.stream.findMany({ where: { sessionId: 'bare' }, orderBy: { audience: 'asc' } })
  await prisma.$transaction((tx) => newEpoch(tx, 'bare'))
  const after = await prisma.stream.findMany({ where: { sessionId: 'bare' }, orderBy: { audience: 'asc' } })
  expect(new Set([...before, ...after].map(({ epoch }) => epoch)).size).toBe(4)
  expect(after.map(({ head }) => head)).toEqual(before.map(({ head }) => head))
})
