import { setTimeout as wait } from 'node:timers/promises'
import type { StaffMember } from '@giaoluu/contract/organisation'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskClient, type Reply } from '../../test/desk-client.ts'
import {
  type Day,
  givenDay,
  givenOrganisation,
  givenPerson,
  givenQuestion,
  givenUnit,
} from '../../test/factories.ts'
import { liveNode } from '../../test/live-node.ts'
import { signedIn } from '../../test/signed-in.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'
import type { Staff } from './staff.ts'

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

const prisma = () => test.database.prisma
const people = (slug = day.organisation.slug) => `/api/desk/organisations/${slug}/people`
const setRoles = (by: Staff, whom: Staff, roles: object[], slug?: string) =>
  desk.call(by, `${people(slug)}/${whom.username}/roles`, { roles })
const edit = (by: Staff, whom: Staff, body: object, slug?: string) =>
  desk.call(by, `${people(slug)}/${whom.username}`, body)
const listed = async (by: Staff, slug?: string): Promise<StaffMember[]> =>
  ((await desk.call(by, people(slug))).body as { people: StaffMember[] }).people
const rolesOf = async ({ personId }: Staff) =>
  (await prisma().role.findMany({ where: { personId } })).map(({ role, unitId }) => [role, unitId])

const refused = (reply: Reply, path: string) =>
  expect([reply.status, reply.body]).toMatchObject([422, { code: 'invalid', errors: [{ path }] }])
const illegal = (reply: Reply) => expect([reply.status, reply.body]).toMatchObject([422, { code: 'illegal' }])

describe('PE1 roles', () => {
  it('are set as a whole; experts and leaders have a unit of the organisation, others none', async () => {
    const { moderator, organiser, unit, otherUnit } = day
    const wanted = [
      { role: 'expert', unit },
      { role: 'leader', unit: otherUnit },
      { role: 'expert', unit },
    ]
    const reply = await setRoles(organiser, moderator, wanted)
    expect(reply.body.roles).toHaveLength(2)
    expect((await rolesOf(moderator)).sort()).toEqual([
      ['expert', unit],
      ['leader', otherUnit],
    ])
    refused(await setRoles(organiser, moderator, [{ role: 'expert' }]), 'roles.0.unit')
    refused(await setRoles(organiser, moderator, [{ role: 'moderator', unit }]), 'roles.0.unit')
    const { unit: foreign } = await givenDay(prisma())
    refused(await setRoles(organiser, moderator, [{ role: 'leader', unit: foreign }]), 'roles.0.unit')
    const ended = await givenUnit(prisma(), day.organisation.id, { active: false })
    refused(await setRoles(organiser, moderator, [{ role: 'leader', unit: ended }]), 'roles.0.unit')
    expect(await rolesOf(moderator)).toHaveLength(2)
    const lines = await prisma().change.findMany({
      where: { subject: 'person', subjectId: moderator.personId },
    })
    expect(lines).toMatchObject([{ verb: 'roles', actorId: organiser.personId, actorRole: 'organiser' }])
  })

  it('PE2 an organisation keeps an organiser, and nobody is left without any role', async () => {
    const { organiser, moderator } = day
    illegal(await setRoles(organiser, organiser, [{ role: 'moderator' }]))
    illegal(await edit(organiser, organiser, { disabled: true }))
    refused(await setRoles(organiser, moderator, []), 'roles')
    await setRoles(organiser, moderator, [{ role: 'organiser' }])
    expect((await setRoles(organiser, organiser, [{ role: 'moderator' }])).status).toBe(200)
  })

  it('PE2 two organisers who take each other’s role at once: one stays', async () => {
    const second = await givenPerson(prisma(), [{ organisationId: day.organisation.id, role: 'organiser' }])
    const both = await Promise.all([
      setRoles(day.organiser, second, [{ role: 'moderator' }]),
      setRoles(second, day.organiser, [{ role: 'moderator' }]),
    ])
    expect(both.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
    const left = await prisma().role.count({
      where: { organisationId: day.organisation.id, role: 'organiser' },
    })
    expect(left).toBe(1)
  })

  it('hold from the next call on, for who is signed in too', async () => {
    const { expert, organiser } = day
    expect((await desk.call(expert, `/api/desk/sessions/${day.session.slug}/setup`)).status).toBe(403)
    await prisma().signInUser.update({ where: { id: expert.personId }, data: { twoFactorEnabled: true } })
    await setRoles(organiser, expert, [{ role: 'organiser' }])
    await expect
      .poll(async () => (await desk.call(expert, `/api/desk/sessions/${day.session.slug}/setup`)).status, {
        timeout: 5_000,
      })
      .toBe(200)
  })
})

describe('PE3 who works elsewhere too', () => {
  it('is changed here in their roles here only', async () => {
    const other = await givenOrganisation(prisma())
    const both = await givenPerson(prisma(), [
      { organisationId: day.organisation.id, role: 'moderator' },
      { organisationId: other.id, role: 'moderator' },
    ])
    expect(await listed(day.organiser)).toContainEqual(
      expect.objectContaining({ username: both.username, elsewhere: true, roles: [{ role: 'moderator' }] }),
    )
    expect((await edit(day.organiser, both, { disabled: true })).status).toBe(403)
    expect((await edit(day.organiser, both, { name: 'Khác' })).status).toBe(403)
    const renew = `${people()}/${both.username}/sign-in`
    expect((await desk.call(day.organiser, renew, {})).status).toBe(403)
    expect((await setRoles(day.organiser, both, [])).status).toBe(200)
    expect(await prisma().role.findMany({ where: { personId: both.personId } })).toMatchObject([
      { organisationId: other.id },
    ])
    expect((await setRoles(day.organiser, both, [{ role: 'moderator' }])).status).toBe(404)
  })
})

describe('PE4 name, title, whether somebody may sign in', () => {
  it('A5 taking the sign-in away ends it at once and keeps the roles for whoever comes back', async () => {
    const { expert, organiser } = day
    const cookie = await signedIn(prisma(), expert)
    const gone = await edit(organiser, expert, { name: 'Tên mới', title: 'Chức mới', disabled: true })
    expect(gone.body).toMatchObject({ name: 'Tên mới', title: 'Chức mới', disabled: true })
    expect((await test.app.inject({ url: '/api/me', headers: { cookie } })).statusCode).toBe(401)
    expect(await prisma().signInSession.count({ where: { userId: expert.personId } })).toBe(0)
    const back = await edit(organiser, expert, { disabled: false })
    expect(back.body).toMatchObject({ disabled: false, roles: [{ role: 'expert', unit: day.unit }] })
    expect((await test.app.inject({ url: '/api/me', headers: { cookie } })).statusCode).toBe(401)
    const lines = await prisma().change.findMany({
      where: { subjectId: expert.personId },
      orderBy: { at: 'asc' },
    })
    expect(lines.map(({ verb }) => verb)).toEqual(['edit', 'disable', 'enable'])
  })

  it('OR6 who handles confidential reports stays until somebody else is named', async () => {
    const { organiser, moderator } = day
    const reports = { unit: day.unit, handler: moderator.username }
    await desk.call(organiser, `/api/desk/organisations/${day.organisation.slug}`, { reports })
    illegal(await edit(organiser, moderator, { disabled: true }))
    illegal(await setRoles(organiser, moderator, [{ role: 'expert', unit: day.unit }]))
    expect((await setRoles(organiser, moderator, [{ role: 'organiser' }])).status).toBe(200)
    const waiting = await givenQuestion(prisma(), day.session.id, {
      confidential: true,
      handlerId: moderator.personId,
      unitId: day.unit,
    })
    const none = () =>
      desk.call(organiser, `/api/desk/organisations/${day.organisation.slug}`, { reports: null })
    illegal(await none())
    await prisma().question.update({
      where: { id: waiting.id },
      data: { state: 'handedOver', handoverTo: 'Thanh tra' },
    })
    expect((await none()).status).toBe(200)
    expect((await setRoles(organiser, moderator, [{ role: 'expert', unit: day.unit }])).status).toBe(200)
    expect((await edit(organiser, moderator, { disabled: true })).status).toBe(200)
  })
})

it('A5 the sockets of somebody who lost the role are cut within 5 s, though nothing happens there', async () => {
  const other = await givenOrganisation(prisma())
  const both = await givenPerson(prisma(), [
    { organisationId: day.organisation.id, role: 'moderator' },
    { organisationId: other.id, role: 'moderator' },
  ])
  const node = await liveNode(test.database)
  try {
    const socket = node.socket('/desk', { cookie: await signedIn(prisma(), both) })
    const follow = () => socket.timeout(5_000).emitWithAck('follow', { session: day.session.slug })
    expect(await follow()).toHaveProperty('head')
    const gone = new Promise((resolve) => socket.once('disconnect', resolve))
    expect((await setRoles(day.organiser, both, [])).status).toBe(200)
    expect(await Promise.race([gone, wait(5_000, 'still there')])).toBe('io server disconnect')
    socket.connect()
    await expect.poll(follow, { timeout: 5_000 }).toEqual({ error: 'not-found' })
  } finally {
    await node.stop()
  }
})

describe('PE6 a partner that takes part', () => {
  async function givenPartner() {
    const partner = await givenDay(prisma())
    const unit = await givenUnit(prisma(), day.organisation.id, { partnerId: partner.organisation.id })
    return { partner, unit, slug: day.organisation.slug }
  }

  it('gives its own people roles in its own units there, and sees nothing else of it', async () => {
    const { partner, unit, slug } = await givenPartner()
    const { organiser, leader } = partner
    const reply = await setRoles(organiser, leader, [{ role: 'leader', unit }], slug)
    expect(reply.body).toMatchObject({ roles: [{ role: 'leader', unit }], elsewhere: true })
    expect((await desk.call(leader, `/api/desk/sessions/${day.session.slug}`)).status).toBe(200)
    refused(await setRoles(organiser, leader, [{ role: 'leader', unit: day.unit }], slug), 'roles.0.unit')
    refused(await setRoles(organiser, leader, [{ role: 'moderator', unit }], slug), 'roles.0.unit')
    expect((await setRoles(organiser, day.expert, [], slug)).status).toBe(404)
    const theirs = await listed(organiser, slug)
    expect(theirs.map(({ username }) => username).sort()).toEqual(
      [partner.moderator, organiser, partner.expert, leader, partner.otherLeader]
        .map(({ username }) => username)
        .sort(),
    )
    const whole = await desk.call(organiser, people(slug))
    expect(whole.body.invitations).toEqual([])
    expect((await desk.call(organiser, `/api/desk/organisations/${slug}`)).status).toBe(404)
    expect((await edit(organiser, leader, { disabled: true }, slug)).status).toBe(404)
    // Taking part for one's own organisation is no work elsewhere.
    const own = await listed(organiser, partner.organisation.slug)
    expect(own.find(({ username }) => username === leader.username)).toMatchObject({ elsewhere: false })
    expect((await edit(organiser, leader, { title: 'Khác' }, partner.organisation.slug)).status).toBe(200)
    expect((await setRoles(organiser, leader, [], slug)).body).toMatchObject({ roles: [] })
  })

  it.each(['organiser', 'moderator'])('makes nobody %s of the host', async (role) => {
    const { partner, unit, slug } = await givenPartner()
    const { organiser, leader } = partner
    for (const whom of [organiser, leader]) {
      refused(await setRoles(organiser, whom, [{ role }], slug), 'roles.0.unit')
      refused(await setRoles(organiser, whom, [{ role: 'leader', unit }, { role }], slug), 'roles.1.unit')
    }
    const invitation = { name: 'Ai đó', title: '', roles: [{ role }] }
    expect(
      (await desk.call(organiser, `/api/desk/organisations/${slug}/invitations`, invitation)).status,
    ).toBe(404)
    const here = await prisma().role.count({ where: { organisationId: day.organisation.id, unitId: null } })
    expect(here).toBe(2)
  })

  it('OR6 loses nobody who handles the host’s reports: neither their role there nor their sign-in', async () => {
    const { partner, unit, slug } = await givenPartner()
    const { organiser, leader } = partner
    await setRoles(organiser, leader, [{ role: 'leader', unit }], slug)
    const handles = async (reportHandlerId: string | null) =>
      prisma().organisation.update({
        where: { slug },
        data: { reportHandlerId, reportUnitId: reportHandlerId && unit },
      })
    await handles(leader.personId)
    illegal(await setRoles(organiser, leader, [], slug))
    illegal(await edit(organiser, leader, { disabled: true }, partner.organisation.slug))
    await handles(null)
    await givenQuestion(prisma(), day.session.id, {
      confidential: true,
      handlerId: leader.personId,
      unitId: unit,
    })
    illegal(await setRoles(organiser, leader, [], slug))
    illegal(await edit(organiser, leader, { disabled: true }, partner.organisation.slug))
  })

  it('the host gives a partner’s people roles in the partner’s units, and in no other before they work there', async () => {
    const { partner, unit } = await givenPartner()
    const { leader } = partner
    refused(await setRoles(day.organiser, leader, [{ role: 'leader', unit: day.unit }]), 'roles.0.unit')
    refused(await setRoles(day.organiser, leader, [{ role: 'moderator' }]), 'roles')
    expect((await setRoles(day.organiser, leader, [{ role: 'leader', unit }])).status).toBe(200)
    expect((await listed(day.organiser)).map(({ username }) => username)).toContain(leader.username)
    expect((await edit(day.organiser, leader, { disabled: true })).status).toBe(403)
  })

  it('is nothing any more once its unit ended', async () => {
    const { partner, unit, slug } = await givenPartner()
    await prisma().unit.update({ where: { id: unit }, data: { active: false } })
    expect((await desk.call(partner.organiser, people(slug))).status).toBe(404)
    expect((await setRoles(day.organiser, partner.leader, [{ role: 'leader', unit }])).status).toBe(404)
  })
})
