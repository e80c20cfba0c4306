import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  type Day,
  givenDay,
  givenOrganisation,
  givenPerson,
  givenQuestion,
  givenSession,
} from '../../test/factories.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'
import { changeIntake, postNotice } from './commands.ts'
import { deskSession, listDeskSessions } from './queries.ts'

let test: TestApp
let day: Day
beforeAll(async () => {
  test = await testApp()
  day = await givenDay(test.database.prisma)
})
afterAll(() => test.close())

const get = async (url: string, host = 'localhost') =>
  (await test.app.inject({ url, headers: { host } })).json()
const aSession = (set = {}, organisationId = day.organisation.id) =>
  givenSession(test.database.prisma, organisationId, set)
const slugs = ({ sessions }: { sessions: { slug: string }[] }) => sessions.map(({ slug }) => slug)

it('lists the sessions of the host, an unknown host being the first organisation, without drafts and practice', async () => {
  const { prisma } = test.database
  const other = await givenOrganisation(prisma)
  await prisma.organisationHost.create({ data: { host: 'hoi.example.vn', organisationId: other.id } })
  const theirs = await aSession({}, other.id)
  const hidden = [await aSession({ state: 'draft' }), await aSession({ practice: true })]
  const first = slugs(await get('/api/sessions', 'khong-biet.example'))
  expect(first).toContain(day.session.slug)
  for (const { slug } of [theirs, ...hidden]) expect(first).not.toContain(slug)
  expect(slugs(await get('/api/sessions', 'HOI.example.vn:8080'))).toEqual([theirs.slug])
})

it('lists for staff every session of the organisations they work for', async () => {
  const other = await givenOrganisation(test.database.prisma)
  const draft = await aSession({ state: 'draft' }, other.id)
  const practice = await aSession({ practice: true }, other.id)
  const moderator = await givenPerson(test.database.prisma, [{ organisationId: other.id, role: 'moderator' }])
  const { prisma } = test.database
  expect(slugs(await listDeskSessions(prisma, moderator)).sort()).toEqual([draft.slug, practice.slug].sort())
  expect(await listDeskSessions(prisma, await givenPerson(prisma, []))).toEqual({ sessions: [] })
})

it("F7 tells state and intake by the server's clock", async () => {
  const hour = 3_600_000
  const at = (hours: number) => new Date(Date.now() + hours * hour)
  const over = await aSession({ asksFrom: at(-3), opensAt: at(-2), asksUntil: at(-1), closesAt: at(1) })
  expect(await get(`/api/sessions/${over.slug}`)).toMatchObject({ state: 'intakeClosed', accepting: false })
  const early = await aSession({
    state: 'announced',
    asksFrom: at(-3),
    opensAt: at(1),
    asksUntil: at(2),
    closesAt: at(3),
  })
  const view = await get(`/api/sessions/${early.slug}`)
  expect(view).toMatchObject({ state: 'announced', accepting: true })
  expect(Math.abs(Date.parse(view.now) - Date.now())).toBeLessThan(10_000)
})

it('shows the newest wording of each consent, and counts as the ledger does', async () => {
  const session = await aSession()
  const { prisma } = test.database
  await prisma.consentText.create({
    data: { organisationId: day.organisation.id, kind: 'processing', version: 2, text: 'Bản mới' },
  })
  await givenQuestion(prisma, session.id, { state: 'published', unitId: day.unit, signer: day.leader })
  await givenQuestion(prisma, session.id, { state: 'declined', topicId: day.topic })
  await givenQuestion(prisma, session.id)
  expect(await get(`/api/sessions/${session.slug}`)).toMatchObject({
    consents: { processing: 'Bản mới', publishName: 'Tôi đồng ý nêu tên.' },
    counts: { received: 3, published: 1, open: 1 },
    topics: [{ id: day.topic }],
    units: expect.arrayContaining([{ id: day.unit, name: expect.any(String) }]),
  })
  const none = {
    received: 0,
    published: 0,
    declined: 0,
    handedOver: 0,
    retracted: 0,
    answeredLater: 0,
    open: 0,
  }
  expect(await get(`/api/sessions/${session.slug}/ledger`)).toMatchObject({
    ...none,
    received: 3,
    published: 1,
    declined: 1,
    open: 1,
    byUnit: [
      { ...none, unit: { id: day.unit }, received: 1, published: 1 },
      { ...none, unit: null, received: 2, declined: 1, open: 1 },
    ],
    byTopic: [
      { ...none, topic: { id: day.topic }, received: 1, declined: 1 },
      { ...none, topic: null, received: 2, published: 1, open: 1 },
    ],
  })
})

it('tells staff who answers in which unit and under whose name they may publish', async () => {
  const { prisma } = test.database
  await prisma.delegation.create({
    data: { leaderId: day.leader.personId, expertId: day.expert.personId, unitId: day.unit },
  })
  const view = await deskSession(prisma, day.session.slug, day.expert)
  expect(view.signsFor).toEqual([
    { username: day.leader.username, name: day.leader.name, title: day.leader.title },
  ])
  expect(
    view.people
      .find(({ unit }) => unit === day.unit)
      ?.colleagues.map(({ role }) => role)
      .sort(),
  ).toEqual(['expert', 'leader'])
  expect(view).toMatchObject({
    settings: { publishDelay: 0, secondSignature: false },
    declineReasons: [{ id: day.organisation.declineReasonId }],
  })
  expect((await deskSession(prisma, day.session.slug, day.moderator)).signsFor).toEqual([])
  const outsider = await givenPerson(prisma, [])
  await expect(deskSession(prisma, day.session.slug, outsider)).rejects.toMatchObject({ code: 'not-found' })
})

it('[OC2] pauses and resumes intake, tells both streams and records it', async () => {
  const { prisma } = test.database
  const session = await aSession()
  const { deps } = test
  expect(await changeIntake(deps, day.organiser, session.slug, 'pause')).toMatchObject({
    state: 'paused',
    accepting: false,
  })
  await expect(changeIntake(deps, day.organiser, session.slug, 'pause')).rejects.toMatchObject({
    code: 'illegal',
  })
  expect(await changeIntake(deps, day.organiser, session.slug, 'resume')).toMatchObject({ state: 'open' })
  expect(await postNotice(deps, day.organiser, session.slug, 'Nghỉ trưa')).toMatchObject({
    notices: [{ text: 'Nghỉ trưa' }],
  })
  const entries = await prisma.streamEntry.findMany({
    where: { stream: { sessionId: session.id } },
    orderBy: [{ streamId: 'asc' }, { seq: 'asc' }],
  })
  const lines = ['session.changed', 'session.changed', 'notice.posted']
  expect(entries.map(({ type }) => type)).toEqual([...lines, ...lines])
  const changes = await prisma.change.findMany({ where: { sessionId: session.id }, orderBy: { at: 'asc' } })
  expect(changes.map(({ verb, actorId }) => [verb, actorId])).toEqual([
    ['pause', day.organiser.personId],
    ['resume', day.organiser.personId],
    ['notice', day.organiser.personId],
  ])
})

it('lets nobody but the organiser do that', async () => {
  for (const person of [day.moderator, day.leader, day.expert])
    await expect(postNotice(test.deps, person, day.session.slug, 'x')).rejects.toMatchObject({
      code: 'forbidden',
    })
  const outsider = await givenPerson(test.database.prisma, [])
  await expect(changeIntake(test.deps, outsider, day.session.slug, 'pause')).rejects.toMatchObject({
    code: 'not-found',
  })
})
