import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenQuestion, givenSession } from '../../test/factories.ts'
import type { Database } from '../database/connect.ts'
import type { Deps } from '../deps.ts'
import { deskPage } from '../feed/queries.ts'
import { perform } from '../questions/perform.ts'
import { deskQuestion } from '../questions/queries.ts'
import { addLabel, LABELS_MAX } from './add-label.ts'
import { deskSession } from './queries.ts'

let database: Database
let deps: Deps
let day: Day
const woken: string[] = []

beforeAll(async () => {
  database = await testDatabase()
  deps = { database, relay: { wake: (id: string) => woken.push(id) } } as unknown as Deps
})
afterAll(() => database.close())
beforeEach(async () => {
  day = await givenDay(database.prisma)
  woken.length = 0
})

const add = (name: string, by = day.moderator, slug = day.session.slug) => addLabel(deps, by, slug, name)

it('LB1 a label is made once, whatever its case, accents and spaces, also by two at once', async () => {
  const [one, other] = await Promise.all([add('Cần gấp'), add('CẦN  GẤP')])
  expect(one).toEqual(other)
  expect(await add('can gap', day.organiser)).toEqual(one)
  expect(await add('Cần gấp 2')).not.toEqual(one)
  const { labels } = await deskSession(database.prisma, day.session.slug, day.expert)
  expect(labels.map(({ name }) => name)).toEqual([one.name, 'Cần gấp 2'])
  const changes = await database.prisma.change.findMany({
    where: { organisationId: day.organisation.id, subject: 'label' },
  })
  expect(changes).toHaveLength(2)
  expect(changes[0]).toMatchObject({ subjectId: one.id, verb: 'add', actorRole: 'moderator' })
})

it('LB3 FD13 every desk of the organisation learns of it with the names as a fresh load has them', async () => {
  const standing = await givenSession(database.prisma, day.organisation.id, { kind: 'standing' })
  const archived = await givenSession(database.prisma, day.organisation.id, { state: 'archived' })
  await add('Cần gấp')
  await add('Cần gấp')
  expect(woken.sort()).toEqual([day.session.id, standing.id].sort())
  for (const { slug } of [day.session, standing]) {
    const { entries } = await deskPage(database.prisma, slug, day.expert, { after: 0, limit: 10 })
    const { labels } = await deskSession(database.prisma, slug, day.expert)
    expect(entries).toMatchObject([{ type: 'session.changed', session: { slug, labels } }])
    expect(labels).toHaveLength(1)
  }
  expect(await deskPage(database.prisma, archived.slug, day.expert, { after: 0, limit: 10 })).toMatchObject({
    head: 0,
  })
})

it('one that was put away is there again', async () => {
  const label = await add('Cần gấp')
  await database.prisma.label.update({ where: { id: label.id }, data: { active: false } })
  expect(await add('cần gấp')).toEqual(label)
  expect((await deskSession(database.prisma, day.session.slug, day.expert)).labels).toEqual([label])
})

it('LB1 is refused to those of a unit, elsewhere, without a letter, and beyond all measure', async () => {
  await expect(add('Cần gấp', day.leader)).rejects.toMatchObject({ code: 'forbidden' })
  const foreign = await givenDay(database.prisma)
  await expect(add('Cần gấp', foreign.moderator)).rejects.toMatchObject({ code: 'not-found' })
  await expect(add('***')).rejects.toMatchObject({ code: 'invalid' })
  await database.prisma.label.createMany({
    data: Array.from({ length: LABELS_MAX }, (_, n) => ({
      id: `${day.session.id}-${n}`,
      organisationId: day.organisation.id,
      name: `Nhãn ${n}`,
    })),
  })
  await expect(add('Cần gấp')).rejects.toMatchObject({ code: 'invalid' })
  // One that was put away is none more.
  const seventh = { id: `${day.session.id}-7` }
  await database.prisma.label.update({ where: seventh, data: { active: false } })
  expect(await add('nhan 7')).toMatchObject(seventh)
})

it('LB2 LB3 a question gets labels of its organisation, as a whole; whoever sees it in public alone sees none', async () => {
  const foreign = await givenDay(database.prisma)
  const theirs = await add('Cần gấp', foreign.moderator, foreign.session.slug)
  const [one, other] = [await add('Cần gấp'), await add('Trùng')]
  const { id } = await givenQuestion(database.prisma, day.session.id, {
    state: 'assigned',
    unitId: day.unit,
  })
  const label = (version: number, labels: string[]) =>
    perform(deps, day.moderator, id, { verb: 'label', body: { version, labels } })
  expect(await label(1, [one.id, other.id, one.id])).toMatchObject({
    version: 2,
    state: 'assigned',
    labels: [one.id, other.id],
  })
  await expect(label(2, [theirs.id])).rejects.toMatchObject({ code: 'invalid' })
  await expect(label(2, ['khong-co'])).rejects.toMatchObject({ code: 'invalid' })
  expect(await label(2, [other.id])).toMatchObject({ version: 3, labels: [other.id] })
  expect(await deskQuestion(database.prisma, id, day.expert)).toMatchObject({ labels: [other.id] })
  await database.prisma.question.update({ where: { id }, data: { state: 'published' } })
  expect(await deskQuestion(database.prisma, id, day.otherLeader)).toMatchObject({ labels: [] })
  expect(await label(3, []).catch(({ code }) => code)).toBe('illegal')
})
