import type { TextBlock } from '@giaoluu/contract/text-block'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskClient } from '../../test/desk-client.ts'
import {
  type Day,
  givenDay,
  givenOrganisation,
  givenPerson,
  givenTextBlock,
  givenUnit,
  paragraph,
} from '../../test/factories.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'
import type { Staff } from '../people/staff.ts'

let test: TestApp
let day: Day
let desk: ReturnType<typeof deskClient>
beforeAll(async () => {
  test = await testApp()
  desk = deskClient(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  day = await givenDay(test.database.prisma)
})

const PATH = '/api/desk/text-blocks'
const words = (name: string, text = 'Kính gửi ông bà,') => ({ name, body: paragraph(text) })
const add = (staff: Staff, unit: string, name = 'Lời chào') =>
  desk.call(staff, PATH, { unit, ...words(name) })
const names = async (staff: Staff): Promise<string[]> =>
  ((await desk.call(staff, PATH)).body as { blocks: TextBlock[] }).blocks.map(({ name }) => name)
const recorded = (subjectId: string) =>
  test.database.prisma.change.findMany({ where: { subject: 'textBlock', subjectId }, orderBy: { at: 'asc' } })

describe('TB1 whose text blocks', () => {
  it('a unit has its own; the office of the organisation reads them all, nobody else any', async () => {
    await add(day.expert, day.unit, 'Của Vụ')
    await add(day.otherLeader, day.otherUnit, 'Của Cục')
    expect(await names(day.expert)).toEqual(['Của Vụ'])
    expect(await names(day.leader)).toEqual(['Của Vụ'])
    expect(await names(day.otherLeader)).toEqual(['Của Cục'])
    expect((await names(day.organiser)).sort()).toEqual(['Của Cục', 'Của Vụ'])
    expect((await names(day.moderator)).sort()).toEqual(['Của Cục', 'Của Vụ'])
    const { id: elsewhere } = await givenOrganisation(test.database.prisma)
    const stranger = await givenPerson(test.database.prisma, [
      { organisationId: elsewhere, role: 'organiser' },
    ])
    expect(await names(stranger)).toEqual([])
    expect(await names(await givenPerson(test.database.prisma, []))).toEqual([])
  })

  it('who works in two units has those of both, unit by unit', async () => {
    const at = { organisationId: day.organisation.id, role: 'expert' as const }
    const third = await givenUnit(test.database.prisma, at.organisationId, { position: 9 })
    const both = await givenPerson(test.database.prisma, [
      { ...at, unitId: third },
      { ...at, unitId: day.unit },
    ])
    for (const [unit, name] of [
      [third, 'A'],
      [day.unit, 'C'],
      [day.unit, 'B'],
    ] as const)
      await add(both, unit, name)
    expect(await names(both)).toEqual(['B', 'C', 'A'])
    expect(await names(day.expert)).toEqual(['B', 'C'])
  })
})

describe('TB1 writing them', () => {
  it('adds, changes and removes, each on record with a digest and no words', async () => {
    const added = await add(day.expert, day.unit)
    expect(added).toMatchObject({
      status: 200,
      body: { unit: day.unit, name: 'Lời chào', bodyText: 'Kính gửi ông bà,' },
    })
    const id = added.body.id as string
    const edited = await desk.call(day.leader, `${PATH}/${id}`, words('Lời kết', 'Trân trọng.'))
    expect(edited.body).toEqual({
      id,
      unit: day.unit,
      name: 'Lời kết',
      body: paragraph('Trân trọng.'),
      bodyText: 'Trân trọng.',
    })
    expect(await desk.call(day.expert, `${PATH}/${id}/remove`, {})).toEqual({ status: 200, body: {} })
    expect(await names(day.expert)).toEqual([])
    for (const url of [`${PATH}/${id}/remove`, `${PATH}/${id}`])
      expect((await desk.call(day.expert, url, words('Lại'))).status).toBe(404)
    const changes = await recorded(id)
    expect(changes).toMatchObject([
      { verb: 'add', actorId: day.expert.personId, actorRole: 'expert', unitId: day.unit, sessionId: null },
      { verb: 'edit', actorId: day.leader.personId, actorRole: 'leader' },
      { verb: 'remove', actorId: day.expert.personId },
    ])
    expect(JSON.stringify(changes)).not.toContain('Trân trọng')
    expect(new Set(changes.map(({ digest }) => digest)).size).toBe(2)
  })

  it('an organiser writes those of every unit, a moderator none', async () => {
    const { body, status } = await add(day.organiser, day.otherUnit, 'Soạn sẵn')
    expect([status, body.unit]).toEqual([200, day.otherUnit])
    expect((await add(day.moderator, day.otherUnit)).status).toBe(403)
    expect(await names(day.otherLeader)).toEqual(['Soạn sẵn'])
    expect(await recorded(body.id as string)).toMatchObject([{ verb: 'add', actorRole: 'organiser' }])
  })

  it('I2 needs a name and words, and takes no markup', async () => {
    const evil = { type: 'doc', content: [{ type: 'html', html: '<script>' }] }
    for (const body of [
      { name: 'Trống', body: paragraph(' ') },
      { name: 'Rỗng', body: { type: 'doc', content: [{ type: 'paragraph' }] } },
      { name: 'Lạ', body: evil },
      { name: '\u200b', body: paragraph('Chào') },
      { name: 'x'.repeat(201), body: paragraph('Chào') },
    ]) {
      const reply = await desk.call(day.expert, PATH, { unit: day.unit, ...body })
      expect(reply).toMatchObject({ status: 422, body: { code: 'invalid' } })
    }
    expect(await names(day.expert)).toEqual([])
  })

  it('TB2 a unit has 200 at most, however many are added at once', async () => {
    const { prisma } = test.database
    const one = { unitId: day.unit, name: 'n', body: paragraph('a'), bodyText: 'a', changedAt: new Date() }
    await prisma.textBlock.createMany({
      data: Array.from({ length: 198 }, (_, n) => ({ ...one, id: `${day.unit}-${n}` })),
    })
    const replies = await Promise.all(Array.from({ length: 5 }, () => add(day.expert, day.unit)))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 422, 422, 422])
    expect(replies.find(({ status }) => status === 422)?.body).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'unit' }],
    })
    expect(await prisma.textBlock.count({ where: { unitId: day.unit } })).toBe(200)
    expect((await add(day.otherLeader, day.otherUnit)).status).toBe(200)
  })

  it('removed by two at once it is gone once', async () => {
    const id = await givenTextBlock(test.database.prisma, day.unit)
    const remove = () => desk.call(day.leader, `${PATH}/${id}/remove`, {})
    const replies = await Promise.all([remove(), remove()])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 404])
    expect(await recorded(id)).toHaveLength(1)
  })
})
