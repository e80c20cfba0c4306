import type { Delegation } from '@giaoluu/contract/delegation'
import type { DeskSession } from '@giaoluu/contract/session'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskClient } from '../../test/desk-client.ts'
import { type Day, givenDay, givenPerson } from '../../test/factories.ts'
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

const PATH = '/api/desk/delegations'
const delegate = (leader: Staff, expert: Staff) =>
  desk.call(leader, PATH, { unit: day.unit, expert: expert.username })
const revoke = (staff: Staff, id: unknown) => desk.call(staff, `${PATH}/${id}/revoke`, {})
const listed = async (staff: Staff): Promise<string[]> =>
  ((await desk.call(staff, PATH)).body as { delegations: Delegation[] }).delegations.map(({ id }) => id)
const signsFor = async (staff: Staff): Promise<string[]> => {
  const { body } = await desk.call(staff, `/api/desk/sessions/${day.session.slug}`)
  return (body as unknown as DeskSession).signsFor.map(({ username }) => username)
}
const secondLeader = () =>
  givenPerson(test.database.prisma, [
    { organisationId: day.organisation.id, role: 'leader', unitId: day.unit },
  ])

describe('DG1 a leader lends their name', () => {
  it('to an expert of the unit, who sees it at once and until it is taken back; both are on record', async () => {
    const { body, status } = await delegate(day.leader, day.expert)
    expect(status).toBe(200)
    expect(body).toEqual({
      id: expect.any(String),
      unit: day.unit,
      leader: {
        username: day.leader.username,
        name: day.leader.name,
        title: day.leader.title,
        role: 'leader',
      },
      expert: {
        username: day.expert.username,
        name: day.expert.name,
        title: day.expert.title,
        role: 'expert',
      },
      since: expect.any(String),
    })
    expect(await signsFor(day.expert)).toEqual([day.leader.username])
    expect(await signsFor(day.leader)).toEqual([])
    expect(await revoke(day.leader, body.id)).toEqual({ status: 200, body: {} })
    expect(await signsFor(day.expert)).toEqual([])
    expect(await listed(day.leader)).toEqual([])
    expect((await revoke(day.leader, body.id)).status).toBe(404)
    const changes = await test.database.prisma.change.findMany({
      where: { subject: 'delegation', subjectId: String(body.id) },
      orderBy: { at: 'asc' },
    })
    expect(changes).toMatchObject([
      { verb: 'delegate', actorId: day.leader.personId, actorRole: 'leader', unitId: day.unit },
      { verb: 'revoke', actorId: day.leader.personId, actorRole: 'leader' },
    ])
  })

  it('the same twice, or ten times at once, gives back the one there is; after an end a new one', async () => {
    const replies = await Promise.all(Array.from({ length: 10 }, () => delegate(day.leader, day.expert)))
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1)
    const { id } = replies[0]?.body ?? {}
    await revoke(day.leader, id)
    const again = await delegate(day.leader, day.expert)
    expect(again.body.id).not.toBe(id)
    expect(await listed(day.expert)).toEqual([again.body.id])
  })

  it('never to oneself, to another unit’s, to a leader, to who is disabled or to nobody', async () => {
    const { prisma } = test.database
    const at = { organisationId: day.organisation.id, role: 'expert' as const }
    const both = await givenPerson(prisma, [
      { ...at, unitId: day.unit },
      { ...at, role: 'leader', unitId: day.unit },
    ])
    const refused = [
      [both, both],
      [day.leader, await givenPerson(prisma, [{ ...at, unitId: day.otherUnit }])],
      [day.leader, await secondLeader()],
      [day.leader, await givenPerson(prisma, [{ ...at, unitId: day.unit }], { disabledAt: new Date() })],
      [day.leader, { ...day.expert, username: 'khong-ai' }],
    ] as const
    for (const [leader, expert] of refused)
      expect(await delegate(leader, expert)).toMatchObject({
        status: 422,
        body: { code: 'invalid', errors: [{ path: 'expert' }] },
      })
    expect(await listed(day.leader)).toEqual([])
  })
})

describe('DG2 whose it is', () => {
  it('its unit and the office read it; the leader it is about or an organiser ends it', async () => {
    const { body } = await delegate(day.leader, day.expert)
    for (const reader of [day.leader, day.expert, day.organiser, day.moderator])
      expect(await listed(reader)).toEqual([body.id])
    expect(await listed(day.otherLeader)).toEqual([])
    for (const staff of [await secondLeader(), day.expert, day.moderator])
      expect((await revoke(staff, body.id)).status).toBe(403)
    expect((await revoke(day.otherLeader, body.id)).status).toBe(404)
    expect((await revoke(day.organiser, body.id)).status).toBe(200)
    expect(await signsFor(day.expert)).toEqual([])
  })

  it('it lends nothing any more when the leader is disabled or leads the unit no longer', async () => {
    const { prisma } = test.database
    const second = await secondLeader()
    await delegate(day.leader, day.expert)
    await delegate(second, day.expert)
    expect((await signsFor(day.expert)).sort()).toEqual([day.leader.username, second.username].sort())
    await prisma.person.update({ where: { id: second.personId }, data: { disabledAt: new Date() } })
    expect(await signsFor(day.expert)).toEqual([day.leader.username])
    await prisma.role.updateMany({
      where: { personId: day.leader.personId },
      data: { unitId: day.otherUnit },
    })
    expect(await signsFor(day.expert)).toEqual([])
  })
})
