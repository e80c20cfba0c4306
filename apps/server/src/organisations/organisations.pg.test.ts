import type { OrganisationSetup } from '@giaoluu/contract/organisation'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskClient, type Reply } from '../../test/desk-client.ts'
import {
  type Day,
  givenDay,
  givenOrganisation,
  givenPerson,
  givenQuestion,
  givenSession,
  givenUnit,
} from '../../test/factories.ts'
import { race } from '../../test/race.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'

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
const base = () => `/api/desk/organisations/${day.organisation.slug}`
const set = (path: string, payload: object) => desk.call(day.organiser, `${base()}${path}`, payload)
const setup = async (): Promise<OrganisationSetup> =>
  (await desk.call(day.organiser, base())).body as unknown as OrganisationSetup
const heads = async (sessionId = day.session.id) =>
  (await prisma().stream.findMany({ where: { sessionId }, orderBy: { audience: 'asc' } })).map(
    ({ head }) => head,
  )
const recorded = async () =>
  (
    await prisma().change.findMany({ where: { organisationId: day.organisation.id }, orderBy: { at: 'asc' } })
  ).map(({ subject, verb }) => `${subject} ${verb}`)

const refused = (reply: Reply, path: string) => {
  expect(reply.status).toBe(422)
  expect(reply.body).toMatchObject({ code: 'invalid', errors: [{ path }] })
}
const illegal = (reply: Reply) => {
  expect(reply.status).toBe(422)
  expect(reply.body).toMatchObject({ code: 'illegal', detail: expect.any(String) })
}

describe('OR1 the organisation', () => {
  it('takes a name and a colour; every running session is told, drafts and archives are not', async () => {
    const draft = await givenSession(prisma(), day.organisation.id, { state: 'draft' })
    const reply = await set('', { name: ' Bộ khác ', colour: '#00695c' })
    expect(reply.body).toMatchObject({ name: 'Bộ khác', colour: '#00695c' })
    expect(await heads()).toEqual([1, 1])
    expect(await heads(draft.id)).toEqual([0, 0])
    const session = await test.app.inject(`/api/sessions/${day.session.slug}`)
    expect(session.json()).toMatchObject({ colour: '#00695c', organisation: { name: 'Bộ khác' } })
    expect(await recorded()).toEqual(['organisation edit'])
    expect((await set('', { colour: null })).body).toMatchObject({ colour: null, name: 'Bộ khác' })
  })

  it('G5 refuses a colour on which white text could not be read', async () => {
    refused(await set('', { colour: '#ffcd00' }), 'colour')
    refused(await set('', { colour: '#777777' }), 'colour')
    expect((await set('', { colour: '#767676' })).status).toBe(200)
    expect((await set('', { colour: 'red' })).status).toBe(422)
  })

  it('has hosts that no other organisation of the installation has', async () => {
    const other = await givenOrganisation(prisma())
    const [mine, theirs] = [`${day.organisation.slug}.vn`, `${other.slug}.vn`]
    await prisma().organisationHost.create({ data: { host: theirs, organisationId: other.id } })
    expect((await set('', { hosts: [mine, mine] })).body).toMatchObject({ hosts: [mine] })
    refused(await set('', { hosts: [mine, theirs] }), 'hosts')
    expect((await setup()).hosts).toEqual([mine])
    for (const host of ['Có dấu.vn', 'a b', 'https://x.vn', 'x.vn:80', '-x.vn'])
      expect((await set('', { hosts: [host] })).status).toBe(422)
    const { hostname } = test.deps.env.publicUrl
    for (const host of [hostname, 'localhost', '127.0.0.1'])
      refused(await set('', { hosts: [mine, host] }), 'hosts')
    const sessions = await test.app.inject({ url: '/api/sessions', headers: { host: mine } })
    expect(sessions.json().sessions.map(({ slug }: { slug: string }) => slug)).toEqual([day.session.slug])
    // Whoever runs the installation gave it at the command line.
    await prisma().organisationHost.create({ data: { host: hostname, organisationId: day.organisation.id } })
    expect((await set('', { hosts: [hostname] })).body).toMatchObject({ hosts: [hostname] })
    expect((await set('', { hosts: [] })).body).toMatchObject({ hosts: [] })
  })
})

describe('OR2 units', () => {
  const unit = async (id: string) => (await setup()).units.find((each) => each.id === id)

  it('stand in a tree without circles', async () => {
    const added = (await set('/units', { name: 'Phòng 1', parent: day.unit }))
      .body as unknown as OrganisationSetup
    const below = added.units.find(({ name }) => name === 'Phòng 1')
    expect(below).toMatchObject({ parent: day.unit, partner: null, active: true })
    refused(await set(`/units/${day.unit}`, { parent: below?.id }), 'parent')
    refused(await set(`/units/${day.unit}`, { parent: day.unit }), 'parent')
    refused(await set(`/units/${day.unit}`, { parent: 'khong-co' }), 'parent')
    refused(await set('/units', { name: ' phong  1', parent: day.unit }), 'name')
    expect((await set('/units', { name: 'Phòng 1', parent: day.otherUnit })).status).toBe(200)
    expect((await set(`/units/${below?.id}`, { parent: null, position: 7 })).status).toBe(200)
    expect(await unit(below?.id ?? '')).toMatchObject({ parent: null, position: 7 })
  })

  it('OR3 do not end while somebody waits for them, something stands below or reports go there', async () => {
    const question = await givenQuestion(prisma(), day.session.id, { state: 'assigned', unitId: day.unit })
    const end = () => set(`/units/${day.unit}`, { active: false })
    illegal(await end())
    await prisma().question.update({
      where: { id: question.id },
      data: { unitId: day.otherUnit, coUnitIds: [day.unit] },
    })
    illegal(await end())
    await prisma().question.update({ where: { id: question.id }, data: { coUnitIds: [] } })
    const below = await givenUnit(prisma(), day.organisation.id, { parentId: day.unit })
    illegal(await end())
    await prisma().unit.update({ where: { id: below }, data: { active: false } })
    const reports = { unit: day.unit, handler: day.moderator.username }
    expect((await set('', { reports })).body).toMatchObject({ reports })
    illegal(await end())
    await set('', { reports: null })
    await set('/competences', { competences: [{ topic: day.topic, province: null, unit: day.unit }] })
    expect((await end()).body).toMatchObject({ competences: [] })
    expect(await unit(day.unit)).toMatchObject({ active: false })
    const session = await test.app.inject(`/api/sessions/${day.session.slug}`)
    expect(session.json().units.map(({ id }: { id: string }) => id)).not.toContain(day.unit)
    expect((await set(`/units/${day.unit}`, { active: true })).status).toBe(200)
  })

  race('OR3 do not end while a question is on its way to them, to sign or with another', async () => {
    for (let round = 0; round < 40; round++) {
      const ending = await givenUnit(prisma(), day.organisation.id)
      const { id } = await givenQuestion(prisma(), day.session.id)
      const body = round % 2 ? { unit: ending } : { unit: day.unit, coUnits: [ending] }
      const [assigned, ended] = await Promise.all([
        desk.attempt(day.moderator, id, 'assign', body),
        set(`/units/${ending}`, { active: false }),
      ])
      expect([assigned.status, ended.status].sort(), `round ${round}`).toEqual([200, 422])
    }
  })

  it('OR4 may be another organisation, once', async () => {
    const partner = await givenOrganisation(prisma(), { name: 'Sở mẫu' })
    const added = await set('/units', { name: 'Sở mẫu', partner: partner.slug })
    expect(added.body.units).toContainEqual(
      expect.objectContaining({ partner: { slug: partner.slug, name: 'Sở mẫu' } }),
    )
    refused(await set('/units', { name: 'Sở mẫu 2', partner: partner.slug }), 'partner')
    refused(await set('/units', { name: 'Mình', partner: day.organisation.slug }), 'partner')
    refused(await set('/units', { name: 'Ai', partner: 'khong-co' }), 'partner')
    const theirs = await givenPerson(prisma(), [{ organisationId: partner.id, role: 'organiser' }])
    const seen = await desk.call(theirs, `/api/desk/organisations/${partner.slug}`)
    expect(seen.body.takesPart).toEqual([
      { slug: day.organisation.slug, name: 'Bộ mẫu', units: [{ id: expect.any(String), name: 'Sở mẫu' }] },
    ])
    const demo = await givenOrganisation(prisma(), { demo: true })
    refused(await set('/units', { name: 'Mẫu', partner: demo.slug }), 'partner')
  })
})

describe('OR5 topics, reasons, competences, consents', () => {
  it('a topic that ended is offered no more and suggests nothing', async () => {
    const added = (await set('/topics', { name: 'Đất đai' })).body as unknown as OrganisationSetup
    const topic = added.topics.find(({ name }) => name === 'Đất đai')?.id
    refused(await set('/topics', { name: 'dat dai' }), 'name')
    await set('/competences', { competences: [{ topic, province: null, unit: day.unit }] })
    const ended = await set(`/topics/${topic}`, { active: false })
    expect(ended.body.competences).toEqual([])
    const session = await test.app.inject(`/api/sessions/${day.session.slug}`)
    expect(session.json().topics.map(({ id }: { id: string }) => id)).toEqual([day.topic])
    expect((await set(`/topics/${topic}`, { active: true, name: 'Đất' })).status).toBe(200)
  })

  it('what an asker was told stays what they read: a used reason is ended and made anew', async () => {
    const { declineReasonId: id } = day.organisation
    expect((await set(`/decline-reasons/${id}`, { text: 'Chưa dùng.' })).body.declineReasons).toMatchObject([
      { id, text: 'Chưa dùng.' },
    ])
    await givenQuestion(prisma(), day.session.id, { state: 'declined', declineReasonId: id })
    const reworded = (await set(`/decline-reasons/${id}`, { text: 'Lời mới.' }))
      .body as unknown as OrganisationSetup
    expect(reworded.declineReasons.find((reason) => reason.id === id)).toMatchObject({
      text: 'Chưa dùng.',
      active: false,
    })
    expect(reworded.declineReasons.filter(({ active }) => active)).toMatchObject([{ text: 'Lời mới.' }])
    const anew = reworded.declineReasons.find(({ active }) => active)?.id
    illegal(await set(`/decline-reasons/${anew}`, { active: false }))
    await set('/decline-reasons', { name: 'Khác', text: 'Lý do khác.' })
    expect((await set(`/decline-reasons/${anew}`, { active: false })).status).toBe(200)
  })

  it('competences are set as a whole, each place once, with what is the own', async () => {
    await prisma().province.upsert({
      where: { id: 'hai-phong' },
      create: { id: 'hai-phong', name: 'Hải Phòng' },
      update: {},
    })
    const rule = { topic: day.topic, province: null, unit: day.unit }
    const there = { ...rule, province: 'hai-phong', unit: day.otherUnit }
    const given = await set('/competences', { competences: [rule, there] })
    expect(given.body.competences).toHaveLength(2)
    expect(given.body.competences).toEqual(expect.arrayContaining([rule, there]))
    refused(
      await set('/competences', { competences: [rule, { ...rule, unit: day.otherUnit }] }),
      'competences',
    )
    const other = await givenDay(prisma())
    for (const [field, wrong] of [
      ['topic', other.topic],
      ['unit', other.unit],
      ['province', 'khong-co'],
    ] as const)
      refused(
        await set('/competences', { competences: [{ ...there, [field]: wrong }] }),
        `competences.0.${field}`,
      )
    expect((await setup()).competences).toHaveLength(2)
    expect((await set('/competences', { competences: [] })).body.competences).toEqual([])
  })

  it('a consent text has versions; the newest is asked for, the same again is none', async () => {
    await set('/consents', { kind: 'processing', text: 'Lời đồng ý mới.' })
    const again = await set('/consents', { kind: 'processing', text: 'Lời đồng ý mới.' })
    const { consents } = again.body as unknown as OrganisationSetup
    expect(
      consents.filter(({ kind }) => kind === 'processing').map(({ version, text }) => [version, text]),
    ).toEqual([
      [2, 'Lời đồng ý mới.'],
      [1, 'Tôi đồng ý xử lý dữ liệu.'],
    ])
    const session = await test.app.inject(`/api/sessions/${day.session.slug}`)
    expect(session.json().consents.processing).toBe('Lời đồng ý mới.')
    expect(await recorded()).toEqual(['consentText add'])
  })
})

describe('OR6 confidential reports', () => {
  it('go with their new handler, who must be a moderator or organiser here and can sign in', async () => {
    const reports = { unit: day.unit, handler: day.moderator.username }
    await set('', { reports })
    const secret = { confidential: true, handlerId: day.moderator.personId, unitId: day.unit }
    const open = await givenQuestion(prisma(), day.session.id, secret)
    const done = await givenQuestion(prisma(), day.session.id, {
      ...secret,
      state: 'handedOver',
      handoverTo: 'Thanh tra',
    })
    const stranger = await givenPerson(prisma(), [])
    const next = await givenPerson(prisma(), [{ organisationId: day.organisation.id, role: 'moderator' }])
    // A leader's desk has no place to decide about a report.
    for (const { username } of [stranger, day.otherLeader])
      refused(await set('', { reports: { ...reports, handler: username } }), 'reports.handler')
    refused(await set('', { reports: { ...reports, unit: 'khong-co' } }), 'reports.unit')
    await set('', { reports: { ...reports, handler: next.username } })
    const handlerOf = async (id: string) =>
      (await prisma().question.findUniqueOrThrow({ where: { id } })).handlerId
    expect(await handlerOf(open.id)).toBe(next.personId)
    expect(await handlerOf(done.id)).toBe(next.personId)
    for (const { id } of [open, done]) {
      expect((await desk.call(day.moderator, `/api/desk/questions/${id}`)).status).toBe(404)
      expect((await desk.call(next, `/api/desk/questions/${id}`)).status).toBe(200)
    }
    expect(await recorded()).toContain('question handler')
    const { body } = await desk.call(day.moderator, `/api/sessions/${day.session.slug}/desk?after=0`)
    const left = (body.entries as { type: string; id?: string }[]).filter(
      ({ type }) => type === 'question.left',
    )
    expect(left.map(({ id }) => id).sort()).toEqual([open.id, done.id].sort())
  })
})

it('OR7 two organisers at once: nothing is lost', async () => {
  const names = ['Một', 'Hai', 'Ba', 'Bốn']
  const replies = await Promise.all(names.map((name) => set('/units', { name })))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  const { units } = await setup()
  expect(units.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
  expect(new Set(units.slice(-4).map(({ position }) => position)).size).toBe(4)
})
