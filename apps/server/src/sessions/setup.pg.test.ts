import type { SessionSetup } from '@giaoluu/contract/session-setup'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskClient, type Reply } from '../../test/desk-client.ts'
import { type Day, givenDay, givenPerson, givenQuestion, givenSession } from '../../test/factories.ts'
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

const HOUR = 3_600_000
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString()
const newSlug = () => `ngay-${crypto.randomUUID().slice(0, 8)}`

const create = (body: object, staff: Staff = day.organiser) =>
  desk.call(staff, `/api/desk/organisations/${day.organisation.slug}/sessions`, {
    slug: newSlug(),
    title: 'Ngày hỏi đáp',
    ...body,
  })
const created = async (body: object = {}): Promise<SessionSetup> => setupOf(await create(body))
const act = (slug: string, verb: string, body: object = {}, staff: Staff = day.organiser): Promise<Reply> =>
  desk.call(staff, `/api/desk/sessions/${slug}/${verb}`, body)
const edit = (slug: string, body: object) => act(slug, 'setup', body)
const setupOf = (reply: Reply): SessionSetup => {
  if (reply.status >= 300) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`)
  return reply.body as unknown as SessionSetup
}
const refusedFor = (reply: Reply) => [
  reply.status,
  reply.body.code,
  (reply.body.errors as { path: string }[] | undefined)?.[0]?.path,
]
const publicly = async (slug: string) => (await test.app.inject({ url: `/api/sessions/${slug}` })).statusCode
const idOf = async (slug: string) =>
  (await test.database.prisma.session.findUniqueOrThrow({ where: { slug } })).id
const lines = async (slug: string, audience: 'feed' | 'desk') =>
  (
    await test.database.prisma.streamEntry.findMany({
      where: { stream: { sessionId: await idOf(slug), audience } },
      orderBy: { seq: 'asc' },
    })
  ).map(({ type }) => type)
const onRecord = async (slug: string) =>
  (
    await test.database.prisma.change.findMany({
      where: { subject: 'session', sessionId: await idOf(slug) },
      orderBy: { at: 'asc' },
    })
  ).map(({ verb }) => verb)

describe('SE2 a new session', () => {
  it('is a draft as days usually are, known to staff alone, on record', async () => {
    const session = await created({ opensAt: '2030-05-06T01:00:00.000Z' })
    expect(session).toEqual({
      slug: session.slug,
      title: 'Ngày hỏi đáp',
      kind: 'day',
      state: 'draft',
      practice: false,
      asksFrom: '2030-05-06T01:00:00.000Z',
      asksUntil: '2030-05-06T10:00:00.000Z',
      opensAt: '2030-05-06T01:00:00.000Z',
      closesAt: '2030-05-06T10:00:00.000Z',
      breaks: [{ from: '2030-05-06T05:00:00.000Z', until: '2030-05-06T06:00:00.000Z' }],
      publishDelay: 10_000,
      secondSignature: false,
      hideNames: false,
      slowMode: 0,
      askFields: expect.objectContaining({ name: 'shown', topic: 'shown' }),
      received: 0,
    })
    expect(await publicly(session.slug)).toBe(404)
    expect(await onRecord(session.slug)).toEqual(['create'])
    expect(await lines(session.slug, 'feed')).toEqual([])
    const { body } = await desk.call(day.moderator, '/api/desk/sessions')
    expect((body.sessions as { slug: string }[]).map(({ slug }) => slug)).toContain(session.slug)
  })

  it('takes the settings of another, its times moved; what is named is over them', async () => {
    const askFields = { ...(await created()).askFields, phone: 'required', address: 'hidden' }
    const first = await created({
      opensAt: '2030-05-06T01:00:00.000Z',
      asksFrom: '2030-05-01T01:00:00.000Z',
      publishDelay: 0,
      secondSignature: true,
      askFields,
    })
    const second = await created({
      from: first.slug,
      opensAt: '2030-05-13T01:00:00.000Z',
      publishDelay: 5_000,
    })
    expect(second).toMatchObject({
      asksFrom: '2030-05-08T01:00:00.000Z',
      closesAt: '2030-05-13T10:00:00.000Z',
      breaks: [{ from: '2030-05-13T05:00:00.000Z' }],
      publishDelay: 5_000,
      secondSignature: true,
      askFields,
    })
    const foreign = await givenDay(test.database.prisma)
    expect(refusedFor(await create({ from: foreign.session.slug }))).toEqual([422, 'invalid', 'from'])
    expect(refusedFor(await create({ from: 'khong-co' }))).toEqual([422, 'invalid', 'from'])
  })

  it('standing has no times', async () => {
    expect(await created({ kind: 'standing' })).toMatchObject({ opensAt: null, closesAt: null, breaks: [] })
    expect(refusedFor(await create({ kind: 'standing', opensAt: inHours(1) }))).toEqual([
      422,
      'invalid',
      'opensAt',
    ])
  })

  it('is refused for an address that is taken, also of two at once, and for times that make no sense', async () => {
    const { slug } = await created()
    expect(refusedFor(await create({ slug }))).toEqual([422, 'invalid', 'slug'])
    const twice = newSlug()
    const replies = await Promise.all([
      create({ slug: twice }),
      create({ slug: twice }),
      create({ slug: twice }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422, 422])
    expect(refusedFor(await create({ opensAt: inHours(5), closesAt: inHours(4) }))[2]).toBe('closesAt')
    expect(
      refusedFor(await create({ opensAt: inHours(5), closesAt: inHours(9), asksUntil: inHours(10) }))[2],
    ).toBe('asksUntil')
  })
})

describe('SE2 other settings', () => {
  it('before the opening all of them', async () => {
    const { slug } = await created()
    const closesAt = '2031-01-07T09:00:00.000Z'
    const times = { opensAt: '2031-01-07T01:00:00.000Z', asksFrom: '2031-01-02T01:00:00.000Z', closesAt }
    const breaks = [{ from: '2031-01-07T04:00:00.000Z', until: '2031-01-07T05:00:00.000Z' }]
    const session = setupOf(await edit(slug, { title: 'Tên khác', ...times, asksUntil: closesAt, breaks }))
    expect(session).toMatchObject({ title: 'Tên khác', ...times, breaks })
    // The same again is no news.
    expect(setupOf(await edit(slug, { ...times, breaks, title: 'Tên khác' }))).toEqual(session)
    expect(await onRecord(slug)).toEqual(['create', 'edit'])
    expect(refusedFor(await edit(slug, { closesAt: '2031-01-07T00:00:00.000Z' }))[2]).toBe('closesAt')
  })

  it('afterwards those that surprise nobody, and what was announced is told in public', async () => {
    const { slug } = day.session
    const before = setupOf(await desk.call(day.organiser, `/api/desk/sessions/${slug}/setup`))
    // A form sends all it shows.
    expect(await edit(slug, { ...before, title: 'Đổi tên', publishDelay: 20_000 })).toMatchObject({
      status: 200,
    })
    expect(await lines(slug, 'feed')).toEqual(['session.changed'])
    for (const [name, value] of Object.entries({
      opensAt: inHours(-2),
      closesAt: inHours(9),
      asksUntil: inHours(1),
      secondSignature: true,
    }))
      expect(refusedFor(await edit(slug, { [name]: value }))).toEqual([422, 'invalid', name])
    // Two organisers may change different fields of the ask form, each without knowing of the other.
    for (const askFields of [{ phone: 'required' }, { email: 'hidden' }])
      setupOf(await edit(slug, { askFields }))
    expect(setupOf(await edit(slug, {})).askFields).toMatchObject({ phone: 'required', email: 'hidden' })
    const archived = await givenSession(test.database.prisma, day.organisation.id, { state: 'archived' })
    expect(refusedFor(await edit(archived.slug, { title: 'x' }))[1]).toBe('illegal')
  })
})

describe('SE1 from the draft to the archive', () => {
  it('each step is one act, told where the public may know, and on record', async () => {
    const { slug } = await created({ opensAt: inHours(2), closesAt: inHours(6) })
    expect(setupOf(await act(slug, 'announce')).state).toBe('announced')
    expect(await publicly(slug)).toBe(200)
    expect(setupOf(await act(slug, 'open'))).toMatchObject({ state: 'open' })
    expect(Date.parse(setupOf(await act(slug, 'end-intake')).asksUntil ?? '')).toBeLessThan(Date.now() + HOUR)
    expect(setupOf(await act(slug, 'extend', { asksUntil: inHours(7), closesAt: inHours(8) })).state).toBe(
      'open',
    )
    expect(setupOf(await act(slug, 'close', { confirm: ' Ngày hỏi đáp ' })).state).toBe('closed')
    expect(refusedFor(await act(slug, 'archive', { confirm: 'Ngày khác' }))[1]).toBe('not-confirmed')
    expect(setupOf(await act(slug, 'archive', { confirm: 'Ngày hỏi đáp' })).state).toBe('archived')
    const verbs = ['announce', 'open', 'endIntake', 'extend', 'close', 'archive']
    expect(await onRecord(slug)).toEqual(['create', ...verbs])
    expect(await lines(slug, 'feed')).toEqual(verbs.map(() => 'session.changed'))
    expect(await lines(slug, 'desk')).toEqual(['create', ...verbs].map(() => 'session.changed'))
    expect(refusedFor(await act(slug, 'open'))[1]).toBe('illegal')
  })

  it('answers to early questions that wait for the opening move with it', async () => {
    const { prisma } = test.database
    const opensAt = inHours(5)
    const { slug } = await created({ opensAt, closesAt: inHours(9), asksFrom: inHours(-1) })
    await act(slug, 'announce')
    const { id } = await givenQuestion(prisma, await idOf(slug), {
      state: 'publishing',
      unitId: day.unit,
      signer: day.leader,
      publishedAt: new Date(opensAt),
    })
    const waits = async () =>
      (await prisma.publication.findUniqueOrThrow({ where: { questionId: id } })).publishesAt.toISOString()
    const pressed = (at: number) =>
      prisma.question.update({ where: { id }, data: { changedAt: new Date(at) } })
    const earlier = inHours(4)
    setupOf(await edit(slug, { opensAt: earlier, breaks: [] }))
    expect(await waits()).toBe(earlier)
    // Pressed at the last moment it would not have waited for the opening; of a later one it does.
    const dueAt = new Date(Date.parse(earlier) + 5_000)
    await prisma.publication.update({ where: { questionId: id }, data: { publishesAt: dueAt } })
    setupOf(await edit(slug, { opensAt }))
    expect(await waits()).toBe(opensAt)
    const now = Date.now()
    await pressed(now)
    setupOf(await act(slug, 'open'))
    // Who has just pressed keeps the ten seconds to take it back.
    expect(await waits()).toBe(new Date(now + 10_000).toISOString())
  })

  it('a standing session is announced open and closed by hand', async () => {
    const { slug } = await created({ kind: 'standing' })
    expect(setupOf(await act(slug, 'announce')).state).toBe('open')
    for (const verb of ['open', 'end-intake']) expect(refusedFor(await act(slug, verb))[1]).toBe('illegal')
    expect(setupOf(await act(slug, 'close', { confirm: 'Ngày hỏi đáp' })).state).toBe('closed')
  })

  it('OC1 what cannot be undone wants the title, however it was typed', async () => {
    const title = 'Ngày hỏi đáp đất đai'
    const { slug } = await givenSession(test.database.prisma, day.organisation.id, { title })
    for (const confirm of ['', 'ngày hỏi đáp đất đai', `${title}!`])
      expect(refusedFor(await act(slug, 'close', { confirm }))[1]).toBe('not-confirmed')
    expect(setupOf(await act(slug, 'close', { confirm: `  ${title.normalize('NFD')}\n` })).state).toBe(
      'closed',
    )
  })

  it('only organisers; others of the organisation 403, strangers 404', async () => {
    const outsider = await givenPerson(test.database.prisma, [])
    for (const staff of [day.moderator, day.leader, day.expert]) {
      expect((await create({}, staff)).status).toBe(403)
      expect((await act(day.session.slug, 'end-intake', {}, staff)).status).toBe(403)
    }
    expect((await create({}, outsider)).status).toBe(404)
    expect((await act(day.session.slug, 'end-intake', {}, outsider)).status).toBe(404)
  })
})
