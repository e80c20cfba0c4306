import type { DeskCounts } from '@giaoluu/contract/session'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import {
  type Day,
  givenDay,
  givenOrganisation,
  givenPerson,
  givenQuestion,
  givenSession,
  givenUnit,
  type QuestionSet,
} from '../../test/factories.ts'
import type { Database } from '../database/connect.ts'
import type { Staff } from '../people/staff.ts'
import { deskCounts } from '../sessions/queries.ts'
import { type DeskQuery, listQuestions } from './queries.ts'
import { deskQueue } from './queue.ts'

let database: Database
let day: Day
let label: string
let shared: string
let numbers: Record<string, number>

/** Minutes of the morning, so that the order is the order here. */
const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 1, minute))

beforeAll(async () => {
  database = await testDatabase()
  const db = database.prisma
  day = await givenDay(db)
  label = `gap-${day.organisation.id}`
  await db.label.create({ data: { id: label, organisationId: day.organisation.id, name: 'Gấp' } })
  await db.province.createMany({
    data: [{ id: 'ha-noi', name: 'Hà Nội', synonyms: [] }],
    skipDuplicates: true,
  })
  const mine = { unitId: day.unit, signer: day.leader }
  const theirs = { unitId: day.otherUnit, signer: day.otherLeader }
  const sets: Record<string, QuestionSet> = {
    fresh: { labelIds: [label], topicId: day.topic },
    returned: { state: 'waiting', returns: 1, provinceId: 'ha-noi' },
    waiting: { state: 'waiting', source: 'phone' },
    // Came back once and went out again: it waits for nobody in triage.
    again: { state: 'assigned', returns: 1, ...mine },
    mine: { state: 'drafting', labelIds: [label], ...mine },
    shared: { state: 'assigned', ...theirs, coUnitIds: [day.unit] },
    theirs: { state: 'submitted', source: 'phone', ...theirs },
    published: { state: 'published', labelIds: [label], ...theirs },
    ownPublished: { state: 'published', labelIds: [label], ...mine },
    secret: { state: 'assigned', confidential: true, labelIds: [label], ...theirs },
    secretShared: { state: 'assigned', confidential: true, coUnitIds: [day.unit], ...theirs },
    declined: { state: 'declined' },
  }
  numbers = {}
  for (const [minute, [name, set]] of Object.entries(sets).entries()) {
    const { number, id } = await givenQuestion(db, day.session.id, { receivedAt: at(minute), ...set })
    numbers[name] = number
    if (name === 'shared') shared = id
  }
}, 60_000)
afterAll(() => database.close())

const named = (questions: readonly { number: number }[]): string[] => {
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]))
  return questions.map(({ number }) => names.get(number) ?? String(number)).sort()
}
const list = async (reader: Staff, query: Partial<DeskQuery>) => {
  const asked = { session: day.session.slug, order: 'oldest' as const, limit: 200, ...query }
  return named((await listQuestions(database.prisma, reader, asked)).questions)
}
const held = (counts: DeskCounts['units'], id: string) => counts.find((each) => each.id === id)?.open

describe('the filters of the desk', () => {
  it('QU1 a unit: what it signs and what it answers with another', async () => {
    expect(await list(day.moderator, { unit: day.unit })).toEqual(['again', 'mine', 'ownPublished', 'shared'])
    expect(await list(day.moderator, { unit: day.unit, state: ['assigned'] })).toEqual(['again', 'shared'])
    expect(await list(day.expert, { unit: day.otherUnit })).toEqual(['published', 'shared'])
  })
  it('QU1 topic, province, and what came back from a unit and waits', async () => {
    expect(await list(day.moderator, { topic: day.topic })).toEqual(['fresh'])
    expect(await list(day.moderator, { province: 'ha-noi' })).toEqual(['returned'])
    expect(await list(day.moderator, { returned: 'true' })).toEqual(['returned'])
    expect(await list(day.expert, { returned: 'true' })).toEqual([])
  })
  it('QU3 where a question came from, beside the other filters', async () => {
    expect(await list(day.moderator, { source: 'phone' })).toEqual(['theirs', 'waiting'])
    expect(await list(day.moderator, { source: 'phone', state: ['waiting'] })).toEqual(['waiting'])
    expect(await list(day.expert, { source: 'phone' })).toEqual([])
    expect(await list(day.moderator, { source: 'paper' })).toEqual([])
    const web = await list(day.moderator, { source: 'web' })
    expect([...web, 'theirs', 'waiting'].sort()).toEqual(await list(day.moderator, {}))
  })
  it('LB3 a label finds nothing for whoever does not see the label', async () => {
    const all = ['fresh', 'mine', 'ownPublished', 'published']
    expect(await list(day.moderator, { label })).toEqual(all)
    expect(await list(day.expert, { label })).toEqual(['mine', 'ownPublished'])
    expect(await list(day.otherLeader, { label })).toEqual(['published', 'secret'])
    expect(await list(day.moderator, { label, state: ['published'], unit: day.otherUnit })).toEqual([
      'published',
    ])
    expect(await list(day.moderator, { label: 'khong-co' })).toEqual([])
  })
})

describe('how much each queue holds', () => {
  it('QU1 agrees with the lists, for every reader', async () => {
    for (const reader of [day.moderator, day.organiser, day.expert, day.leader, day.otherLeader]) {
      const counts = await deskCounts(database.prisma, day.session.slug, reader)
      for (const [state, count] of Object.entries(counts.states))
        expect(await list(reader, { state: [state as keyof DeskCounts['states']] })).toHaveLength(count)
      expect(await list(reader, { returned: 'true' })).toHaveLength(counts.returned)
      const open: DeskQuery['state'] = ['received', 'held', 'waiting', 'assigned', 'drafting', 'submitted']
      for (const unit of [day.unit, day.otherUnit])
        expect(await list(reader, { unit, state: open })).toHaveLength(held(counts.units, unit) ?? 0)
      expect(await list(reader, { label, state: open })).toHaveLength(held(counts.labels, label) ?? 0)
    }
  })
  it('counts what the moderator and the expert see', async () => {
    const office = await deskCounts(database.prisma, day.session.slug, day.moderator)
    expect(office).toMatchObject({
      states: { received: 1, waiting: 2, assigned: 2, drafting: 1, submitted: 1, published: 2, held: 0 },
      returned: 1,
      labels: [{ id: label, open: 2 }],
    })
    const unit = await deskCounts(database.prisma, day.session.slug, day.expert)
    expect(unit).toMatchObject({ states: { received: 0, assigned: 2, drafting: 1, published: 2 } })
    expect(held(unit.units, day.unit)).toBe(3)
  })
})

describe("what waits for the caller's units", () => {
  it('QU2 to sign and to answer together, oldest first; nothing for who has no unit', async () => {
    const { questions } = await deskQueue(database.prisma, day.expert)
    expect(questions.map(({ number }) => number)).toEqual([numbers.again, numbers.mine, numbers.shared])
    expect(questions.at(-1)).toMatchObject({ id: shared, unit: day.otherUnit, coUnits: [day.unit] })
    const theirs = await deskQueue(database.prisma, day.otherLeader)
    expect(named(theirs.questions)).toEqual(['secret', 'secretShared', 'shared', 'theirs'])
    expect(await deskQueue(database.prisma, day.moderator)).toEqual({ questions: [] })
  })

  it('QU2 over all sessions that run, practice after everything real, and several organisations', async () => {
    const db = database.prisma
    const elsewhere = await givenOrganisation(db)
    const unitElsewhere = await givenUnit(db, elsewhere.id)
    const unit = await givenUnit(db, day.organisation.id)
    const person = await givenPerson(db, [
      { organisationId: day.organisation.id, role: 'expert', unitId: unit },
      { organisationId: elsewhere.id, role: 'leader', unitId: unitElsewhere },
      // A unit of this organisation, held in the wrong one, is nothing.
      { organisationId: elsewhere.id, role: 'leader', unitId: day.unit },
    ])
    const sessions = {
      practice: await givenSession(db, day.organisation.id, { practice: true }),
      day: day.session,
      standing: await givenSession(db, day.organisation.id, { kind: 'standing' }),
      closed: await givenSession(db, day.organisation.id, { state: 'closed' }),
      draft: await givenSession(db, day.organisation.id, { state: 'draft' }),
      archived: await givenSession(db, day.organisation.id, { state: 'archived' }),
    }
    const slugs = Object.fromEntries(Object.entries(sessions).map(([name, { slug }]) => [slug, name]))
    for (const [minute, { id }] of Object.values(sessions).entries())
      await givenQuestion(db, id, { state: 'assigned', unitId: unit, receivedAt: at(minute) })
    const abroad = await givenSession(db, elsewhere.id)
    await givenQuestion(db, abroad.id, { state: 'assigned', unitId: unitElsewhere, receivedAt: at(30) })

    const { questions } = await deskQueue(db, person)
    const order = questions.map(({ session }) => slugs[session] ?? session)
    expect(order).toEqual(['day', 'standing', 'closed', 'archived', abroad.slug, 'practice'])
  })
})
