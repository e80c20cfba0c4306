import { setTimeout as wait } from 'node:timers/promises'
import type { Entry } from '@giaoluu/contract/entries'
import type { Submitted } from '@giaoluu/contract/receipt'
import { type RouteName, routes } from '@giaoluu/contract/routes'
import type { Beacon, FollowAck, Frame } from '@giaoluu/contract/socket'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenPerson, givenQuestion, givenSession } from '../../test/factories.ts'
import { givenSite } from '../../test/given-site.ts'
import { type LiveNode, liveNode } from '../../test/live-node.ts'
import { signedIn } from '../../test/signed-in.ts'
import { TEST_ORIGIN } from '../../test/test-app.ts'
import type { Database } from '../database/connect.ts'
import type { Staff } from '../people/staff.ts'

const SECRET = 'DIỄN TẬP BÍ MẬT'

let database: Database
let node: LiveNode
let day: Day
let session: { id: string; slug: string }
beforeAll(async () => {
  database = await testDatabase()
  day = await givenDay(database.prisma)
  node = await liveNode(database, { site: givenSite(), beaconEvery: { from: 200, to: 300 } })
})
afterAll(async () => {
  await node.stop()
  await database.close()
})
beforeEach(async () => {
  session = await givenSession(database.prisma, day.organisation.id, { practice: true, title: SECRET })
})

type Asked = { cookie?: string; payload?: object }
const call = async (url: string, { cookie, payload }: Asked = {}) => {
  const reply = await node.app.inject({
    method: payload ? 'POST' : 'GET',
    url,
    headers: { ...(cookie !== undefined && { cookie }) },
    ...(payload && { payload }),
  })
  return { status: reply.statusCode, text: reply.body, body: () => reply.json() }
}
const asStaff = async (staff: Staff, url: string, payload?: object) =>
  call(url, { cookie: await signedIn(database.prisma, staff), ...(payload && { payload }) })
const wipe = (slug: string, confirm = SECRET, staff: Staff = day.organiser) =>
  asStaff(staff, `/api/desk/sessions/${slug}/wipe`, { confirm })
const question = (text = `${SECRET} hỏi`) => ({
  submissionId: crypto.randomUUID(),
  text,
  consent: { processing: true },
})
const published = (set = {}) =>
  givenQuestion(database.prisma, session.id, {
    state: 'published',
    unitId: day.unit,
    signer: day.leader,
    text: `${SECRET} hỏi`,
    answerText: `${SECRET} đáp`,
    ...set,
  })

describe('PR1 practice never leaks', () => {
  it('is nowhere that the public can look: every route, page, stream and socket', async () => {
    const { answerId, receipt } = await published()
    await asStaff(day.organiser, `/api/desk/sessions/${session.slug}/notices`, { text: `${SECRET} báo` })
    const { slug } = session
    const paths: string[] = []
    const named: Partial<Record<RouteName, string>> = { receipt, retract: receipt, answer: answerId ?? '' }
    for (const [name, { who, method, path }] of Object.entries(routes)) {
      // What sets nothing apart by session is tried below.
      if (who !== 'all' || method !== 'GET' || name === 'feed') continue
      const params = named[name as RouteName] ?? slug
      paths.push(path.replace(/:\w+/, params) + (name === 'similar' ? '?text=h%E1%BB%8Fi' : ''))
    }
    paths.push(
      ...[`/feed/stream`, '/feed?after=0', '/answers?q=hoi'].map((path) => `/api/sessions/${slug}${path}`),
      ...['', '/ask', '/atom.xml', '?q=hoi'].map((path) => `/${slug}${path}`),
      `/answers/${answerId}`,
      `/receipts/${receipt}`,
      '/',
      '/api/sessions',
      '/receipts',
      '/metrics',
      '/api/openapi.json',
      '/sitemap.xml',
    )
    expect(paths).toEqual(
      expect.arrayContaining([`/api/sessions/${slug}/ledger`, `/api/answers/${answerId}`]),
    )
    for (const path of paths) {
      const { status, text } = await call(path)
      expect(text, path).not.toContain(SECRET)
      if (path.includes(slug) || path.includes(receipt) || (answerId && path.includes(answerId)))
        expect(status, path).toBe(404)
    }
    for (const path of [`/api/sessions/${slug}/questions`, `/api/receipts/${receipt}/retract`]) {
      const { status, text } = await call(path, { payload: question() })
      expect([status, text.includes(SECRET)]).toEqual([404, false])
    }
    const posted = await node.app.inject({
      method: 'POST',
      url: `/${slug}/ask`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: TEST_ORIGIN },
      payload: new URLSearchParams({ text: 'Hỏi', processing: 'on' }).toString(),
    })
    expect([posted.statusCode, posted.body.includes(SECRET)]).toEqual([404, false])
    const socket = node.socket('/feed')
    expect(await socket.timeout(5_000).emitWithAck('follow', { session: slug })).toEqual({
      error: 'not-found',
    })
  })

  it('answers as what does not exist does', async () => {
    const missing = await call('/api/sessions/khong-co')
    expect((await call(`/api/sessions/${session.slug}`)).text).toBe(missing.text)
    const { receipt } = await published()
    const unknown = await call('/api/receipts/ABCDEFGHJKMN')
    expect((await call(`/api/receipts/${receipt}`)).text).toBe(unknown.text)
  })

  it('appends nothing to the public stream by the acts of the organiser', async () => {
    for (const act of ['pause', 'resume', 'hide-names'])
      await asStaff(day.organiser, `/api/desk/sessions/${session.slug}/${act}`, { on: true })
    await asStaff(day.organiser, `/api/desk/sessions/${session.slug}/notices`, { text: 'Báo' })
    const streams = await database.prisma.stream.findMany({ where: { sessionId: session.id } })
    expect(Object.fromEntries(streams.map(({ audience, head }) => [audience, head]))).toEqual({
      feed: 0,
      desk: 4,
    })
  })
})

describe('PR2 whoever works there practises', () => {
  it('asks, follows and takes back by the public’s own calls, signed in; people of elsewhere do not', async () => {
    const elsewhere = await givenDay(database.prisma)
    for (const stranger of [elsewhere.organiser, await givenPerson(database.prisma, [])])
      expect((await asStaff(stranger, `/api/sessions/${session.slug}/questions`, question())).status).toBe(
        404,
      )
    const reply = await asStaff(day.expert, `/api/sessions/${session.slug}/questions`, question())
    expect(reply.status).toBe(201)
    const { receipt } = reply.body() as Submitted
    expect((await asStaff(day.leader, `/api/receipts/${receipt}`)).body()).toMatchObject({
      state: 'received',
    })
    expect((await asStaff(elsewhere.organiser, `/api/receipts/${receipt}`)).status).toBe(404)
    expect((await asStaff(elsewhere.organiser, `/api/receipts/${receipt}/retract`, {})).status).toBe(404)
    expect((await asStaff(day.leader, `/api/receipts/${receipt}/retract`, {})).body()).toMatchObject({
      state: 'retracted',
    })
    const list = await asStaff(day.moderator, `/api/desk/questions?session=${session.slug}`)
    expect(list.body().questions).toHaveLength(1)
  })

  it('SF3 an organiser without a second factor is nobody there', async () => {
    const { id, receipt } = await givenQuestion(database.prisma, session.id)
    const bare = await givenPerson(database.prisma, [
      { organisationId: day.organisation.id, role: 'organiser' },
    ])
    const may = (secondFactor: boolean) =>
      database.prisma.signInUser.update({
        where: { id: bare.personId },
        data: { twoFactorEnabled: secondFactor },
      })
    const tried = async () => [
      (await asStaff(bare, `/api/sessions/${session.slug}/questions`, question())).status,
      (await asStaff(bare, `/api/receipts/${receipt}`)).status,
      (await asStaff(bare, `/api/receipts/${receipt}/retract`, {})).status,
    ]
    await may(false)
    expect(await tried()).toEqual([404, 404, 404])
    expect((await database.prisma.question.findUniqueOrThrow({ where: { id } })).state).toBe('received')
    await may(true)
    expect(await tried()).toEqual([201, 200, 200])
  })
})

describe('PR3 wiping', () => {
  it('takes every question with all that hangs on it, and leaves record and log', async () => {
    const { prisma } = database
    const lead = await published({ asker: { name: 'Ai đó' }, publishName: true })
    await givenQuestion(prisma, session.id, { state: 'linked', leadId: lead.id })
    await givenQuestion(prisma, session.id, { state: 'drafting', unitId: day.unit, signer: day.expert })
    await givenQuestion(prisma, session.id, { state: 'publishing', unitId: day.unit, signer: day.leader })
    const mine = await givenQuestion(prisma, session.id, { state: 'waiting' })
    await asStaff(day.moderator, `/api/desk/questions/${mine.id}/claim`, {})
    await asStaff(day.moderator, `/api/desk/questions/${mine.id}/decline`, {
      version: 1,
      reason: day.organisation.declineReasonId,
      note: `${SECRET} ghi chú`,
    })
    await asStaff(day.organiser, `/api/desk/sessions/${session.slug}/notices`, { text: 'Báo' })
    await asStaff(day.organiser, `/api/desk/sessions/${session.slug}/messages`, { units: [], text: 'Nhắc' })
    const changes = await prisma.change.count({ where: { sessionId: session.id } })
    const entries = await prisma.streamEntry.count({ where: { stream: { sessionId: session.id } } })

    const reply = await wipe(session.slug)
    expect(reply.body()).toMatchObject({ slug: session.slug, title: SECRET, practice: true, received: 0 })
    const where = { sessionId: session.id }
    expect(
      await Promise.all([
        prisma.question.count({ where }),
        prisma.answer.count({ where }),
        prisma.notice.count({ where }),
        prisma.unitMessage.count({ where }),
        prisma.changeNote.count({ where: { change: where } }),
        prisma.asker.count({ where: { questionId: lead.id } }),
        prisma.draft.count({ where: { question: where } }),
      ]),
    ).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(await prisma.change.count({ where })).toBe(changes + 1)
    expect(await prisma.streamEntry.count({ where: { stream: where } })).toBe(entries)

    // Numbers and streams begin anew, under the same name; of the old row nobody hears again.
    const asked = await asStaff(day.expert, `/api/sessions/${session.slug}/questions`, question())
    expect(asked.body()).toMatchObject({ number: 1 })
    const list = await asStaff(day.moderator, `/api/desk/questions?session=${session.slug}`)
    expect(list.body()).toMatchObject({ head: 1, questions: [{ number: 1 }] })
    const sessions = (await asStaff(day.organiser, '/api/desk/sessions')).body().sessions
    const shown = (sessions as { slug: string; title: string }[]).filter(({ slug }) =>
      slug.startsWith('wiped-'),
    )
    expect(shown).toEqual([])
    expect((await asStaff(day.organiser, `/api/desk/sessions/wiped-${session.id}`)).status).toBe(404)
    expect((await asStaff(day.moderator, `/api/desk/questions/${mine.id}`)).status).toBe(404)
  })

  it('is for practice alone, with its title typed; what was over begins as a draft', async () => {
    expect((await wipe(day.session.slug, 'Ngày hỏi đáp mẫu')).body()).toMatchObject({ code: 'illegal' })
    expect((await wipe(session.slug, 'khác')).body()).toMatchObject({ code: 'not-confirmed' })
    await database.prisma.session.update({ where: { id: session.id }, data: { state: 'closed' } })
    expect((await wipe(session.slug)).body()).toMatchObject({ state: 'draft' })
    expect((await wipe(session.slug)).status).toBe(200)
  })

  it('FD4 tells connected desks to start again, and lets them follow what stands there now', async () => {
    const socket = node.socket('/desk', { cookie: await signedIn(database.prisma, day.moderator) })
    const beacons: Beacon[] = []
    const entries: Entry[] = []
    socket.on('beacon', (beacon: Beacon) => beacons.push(beacon))
    socket.on('entries', (frame: Frame<Entry>) => entries.push(...frame.entries))
    const follow = (cursor?: object): Promise<FollowAck> =>
      socket.timeout(5_000).emitWithAck('follow', { session: session.slug, ...(cursor && { cursor }) })
    const before = await follow()
    if ('error' in before) throw new Error(before.error)
    expect((await wipe(session.slug)).status).toBe(200)
    await vi.waitFor(() => expect(beacons.some(({ epoch }) => epoch !== before.epoch)).toBe(true), 5_000)
    const page = await asStaff(day.moderator, `/api/desk/questions?session=${session.slug}`)
    const { epoch, head } = page.body()
    // Which stream a name stands for is remembered for a second.
    await wait(1_100)
    expect(await follow({ epoch, seq: head })).toEqual({ epoch, head })
    // Nothing is heard any more of the stream that was put away.
    beacons.length = 0
    await asStaff(day.expert, `/api/sessions/${session.slug}/questions`, question())
    await vi.waitFor(() => expect(entries.map(({ seq }) => seq)).toEqual([head + 1]), 5_000)
    await vi.waitFor(() => expect(beacons.length).toBeGreaterThan(1), 5_000)
    expect(new Set(beacons.map((beacon) => beacon.epoch))).toEqual(new Set([epoch]))
    expect(await follow({ epoch: before.epoch, seq: before.head })).toEqual({ error: 'reset' })
  })
})
