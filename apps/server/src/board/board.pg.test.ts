import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type Day, givenDay, givenPerson, givenQuestion, givenSession } from '../../test/factories.ts'
import { signedIn } from '../../test/signed-in.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'
import { viewersPeak } from '../live/viewers-peak.ts'
import { record } from '../questions/record.ts'
import { presentBoard } from './present.ts'
import { loadBoard } from './store.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Hundreds of questions are stored one by one. */
const slow = { timeout: 120_000 }

let test: TestApp
let day: Day
let now: number
const ago = (minutes: number) => new Date(now - minutes * MINUTE)

beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  day = await givenDay(test.database.prisma)
  now = Date.now()
  // Open for four hours of eight, in the middle of the day.
  const times = { asksFrom: ago(300), opensAt: ago(240), asksUntil: ago(-180), closesAt: ago(-240) }
  await test.database.prisma.session.update({ where: { id: day.session.id }, data: times })
})

const board = async (viewers = 0) => presentBoard(await loadBoard(test.deps, day.session.id), viewers)
const given = (set: Parameters<typeof givenQuestion>[2]) =>
  givenQuestion(test.database.prisma, day.session.id, set)
const act = (subjectId: string, verb: string, minutes: number, set: object = {}) =>
  test.database.prisma.$transaction((tx) =>
    record(tx, [
      {
        organisationId: day.organisation.id,
        sessionId: day.session.id,
        at: ago(minutes),
        subject: 'question',
        subjectId,
        verb,
        actorId: day.leader.personId,
        actorRole: 'leader',
        unitId: day.unit,
        ...set,
      },
    ]),
  )
const unitOf = async (id = day.unit) => {
  const found = (await board()).units.find(({ unit }) => unit === id)
  if (!found) throw new Error('not on the board')
  return found
}

it(
  'BO1 counts every state, what waits for triage, what waits in units, and the oldest of each',
  slow,
  async () => {
    const first = await given({ receivedAt: ago(200) })
    await given({ receivedAt: ago(90), state: 'held' })
    const unit = { unitId: day.unit }
    const lead = await given({ receivedAt: ago(230), state: 'drafting', ...unit })
    await given({ receivedAt: ago(20), state: 'linked', leadId: lead.id })
    await given({
      receivedAt: ago(50),
      state: 'published',
      signer: day.leader,
      publishedAt: ago(10),
      ...unit,
    })
    await given({ receivedAt: ago(60), state: 'declined' })
    await given({ receivedAt: ago(70), state: 'assigned', dueAt: ago(-9_999), ...unit })
    const found = await board()
    expect(found.states).toMatchObject({
      received: 1,
      held: 1,
      drafting: 1,
      linked: 1,
      published: 1,
      declined: 1,
    })
    expect(found.triage).toEqual({
      open: 2,
      oldest: { id: first.id, number: first.number, at: ago(200).toISOString() },
    })
    expect(found.oldest).toEqual({
      id: lead.id,
      number: lead.number,
      at: ago(230).toISOString(),
      unit: day.unit,
    })
    expect(await unitOf()).toMatchObject({ open: 2, answered: 1, oldest: { number: lead.number } })
    expect(await unitOf(day.otherUnit)).toMatchObject({ open: 0, answered: 0, oldest: null, silent: false })
  },
)

it(
  'BO2 tells the pace of late, of intake by the minute with its peak, and the hours with those to come',
  slow,
  async () => {
    for (let n = 0; n < 60; n++) await given({ receivedAt: ago(239 - 4 * n) })
    await given({ receivedAt: ago(280) })
    const burst = new Date(Math.floor((now - 100 * MINUTE) / MINUTE) * MINUTE)
    for (let n = 0; n < 4; n++) await given({ receivedAt: burst })
    for (let n = 0; n < 8; n++)
      await given({
        receivedAt: ago(200 - 3 * n),
        state: 'published',
        unitId: day.unit,
        signer: day.leader,
        publishedAt: ago(5 + 10 * n),
      })
    const found = await board()
    expect(found.intake.peakAt).toBe(burst.toISOString())
    expect(found.intake.peak).toBeGreaterThanOrEqual(4)
    expect(found.intake.perMinute).toBeGreaterThan(0)
    // Eight answers within the last fifth of eight hours.
    expect(found.answersPerHour).toBe(5)
    expect(await unitOf()).toMatchObject({ perHour: 5 })
    const [early, ...hours] = found.hours
    expect(early).toMatchObject({ from: null, received: 1, answered: 0, expected: false })
    expect(hours[0]?.from).toBe(ago(240).toISOString())
    expect(hours.at(-1)?.until).toBe(ago(-240).toISOString())
    const sum = (of: 'received' | 'answered', expected: boolean) =>
      found.hours.filter((hour) => hour.expected === expected).reduce((all, hour) => all + hour[of], 0)
    expect([sum('received', false), sum('answered', false)]).toEqual([73, 8])
    expect(sum('received', true)).toBeGreaterThan(10)
    expect(sum('answered', true)).toBeGreaterThan(5)
  },
)

it(
  'FC2 says what will be open at closing time, in all and per unit, and how many people are lacking',
  slow,
  async () => {
    for (let n = 0; n < 60; n++) await given({ receivedAt: ago(239 - 4 * n) })
    for (let n = 0; n < 24; n++) {
      const { id } = await given({
        receivedAt: ago(239),
        state: 'published',
        unitId: day.unit,
        signer: day.leader,
        publishedAt: ago(5 + 10 * n),
      })
      await act(id, 'publish', 5 + 10 * n)
    }
    for (let n = 0; n < 60; n++) await given({ receivedAt: ago(239), state: 'assigned', unitId: day.unit })
    const found = await board()
    // 120 open, 3 hours more of intake at 21 an hour (those of the first minute apart), 4 more of answers at 6.
    expect(found.forecast?.open).toBeGreaterThan(120)
    expect(found.forecast?.open).toBeLessThan(180)
    expect(found.forecast?.low).toBeLessThan(found.forecast?.open ?? 0)
    expect(found.forecast?.high).toBeGreaterThan(found.forecast?.open ?? 0)
    const unit = await unitOf()
    expect(unit).toMatchObject({ open: 60, people: 1, forecast: { open: expect.any(Number) } })
    // One person gives 24 in what is left of the day.
    expect(unit.forecast?.open).toBeLessThan(45)
    expect(unit.needs).toBe(2)
  },
)

it('FC2 forecasts nothing without an end, before the opening and after the close', async () => {
  const { prisma } = test.database
  await given({ receivedAt: ago(100) })
  const set = (data: object) => prisma.session.update({ where: { id: day.session.id }, data })
  await set({ state: 'closed' })
  expect((await board()).forecast).toBeNull()
  await set({ state: 'open', closesAt: ago(1), asksUntil: ago(2) })
  const over = await board()
  expect(over.forecast).toBeNull()
  expect(over.hours.some(({ expected }) => expected)).toBe(false)
  await set({ state: 'announced', opensAt: ago(-60), closesAt: ago(-120), asksUntil: ago(-100) })
  const early = await board()
  expect(early.forecast).toBeNull()
  expect(early.hours[0]).toMatchObject({ from: null, received: 1 })
  const standing = await givenSession(prisma, day.organisation.id, { kind: 'standing' })
  await givenQuestion(prisma, standing.id)
  const yearRound = presentBoard(await loadBoard(test.deps, standing.id), 0)
  expect(yearRound).toMatchObject({ forecast: null, triage: { open: 1 } })
  expect(yearRound.hours).toHaveLength(24)
})

it('BO3 a unit is silent when it has had work for 45 minutes of working time and did nothing', async () => {
  const { prisma } = test.database
  const { id } = await given({ receivedAt: ago(200), state: 'assigned', unitId: day.unit })
  const moderator = { actorId: day.moderator.personId, actorRole: 'moderator' }
  await act(id, 'assign', 44, moderator)
  expect(await unitOf()).toMatchObject({ silent: false, lastActAt: null })
  const other = await given({ receivedAt: ago(200), state: 'assigned', unitId: day.otherUnit })
  await act(other.id, 'assign', 100, { ...moderator, unitId: day.otherUnit })
  expect(await unitOf(day.otherUnit)).toMatchObject({ silent: true })
  await act(other.id, 'claim', 20, { unitId: day.otherUnit, actorId: day.otherLeader.personId })
  expect(await unitOf(day.otherUnit)).toMatchObject({ silent: false, lastActAt: ago(20).toISOString() })
  // A break is no silence.
  const third = await given({ receivedAt: ago(200), state: 'assigned', unitId: day.unit })
  await act(third.id, 'draft', 80)
  expect((await unitOf()).silent).toBe(false)
  await prisma.question.delete({ where: { id } }).catch(() => {})
  await prisma.sessionBreak.create({ data: { sessionId: day.session.id, from: ago(60), until: ago(5) } })
  expect((await unitOf()).silent).toBe(false)
})

it('BO4 the log has what an organiser should see, newest first, and nothing of confidential reports', async () => {
  const { id, number } = await given({ state: 'assigned', unitId: day.unit })
  const secret = await given({
    state: 'assigned',
    unitId: day.unit,
    confidential: true,
    handlerId: day.moderator.personId,
  })
  await act(id, 'return', 50, { version: 3 })
  await act(id, 'return', 40, { version: 5 })
  await act(id, 'draft', 39)
  await act(id, 'claim', 38, { takenFromId: day.expert.personId })
  await act(id, 'contact', 30)
  await act(secret.id, 'contact', 20, { confidential: true })
  const ofSession = { subject: 'session', unitId: null }
  await act(day.session.id, 'pause', 10, { ...ofSession, actorId: null, actorRole: 'clock' })
  const closesAt = ago(-60).toISOString()
  await act(day.session.id, 'extend', 9, { ...ofSession, note: `- ${closesAt}` })
  await act(day.session.id, 'slowMode', 8, { ...ofSession, note: '30' })
  const { log: all } = await board()
  expect(all[0]).toMatchObject({ verb: 'slowMode', slowMode: 30 })
  expect(all[1]).toMatchObject({ verb: 'extend', closesAt })
  const log = all.slice(2)
  expect(log.map(({ verb }) => verb)).toEqual(['pause', 'contact', 'claim', 'return'])
  expect(log[0]).toEqual({ at: ago(10).toISOString(), verb: 'pause', by: null })
  expect(log[3]).toEqual({
    at: ago(40).toISOString(),
    verb: 'return',
    by: day.leader.name,
    question: { id, number },
    unit: day.unit,
  })
})

it('BO5 confidential reports are numbers and nothing else', async () => {
  const set = { confidential: true, handlerId: day.moderator.personId, unitId: day.unit }
  const { id } = await given({ receivedAt: ago(230), state: 'received', ...set })
  await act(id, 'draft', 5, { confidential: true })
  const found = await board()
  expect(found).toMatchObject({
    states: { received: 1 },
    reportsOpen: 1,
    oldest: null,
    triage: { open: 1, oldest: null },
  })
  expect(found.units.every(({ open, people, lastActAt }) => open + people === 0 && lastActAt === null)).toBe(
    true,
  )
  expect(JSON.stringify(found)).not.toContain(id)
})

it('BO6 is made once in two seconds however many ask, for organisers alone', async () => {
  const url = `/api/desk/sessions/${day.session.slug}/board`
  const organiser = await signedIn(test.database.prisma, day.organiser)
  const ask = async (cookie: string) => {
    const reply = await test.app.inject({ url, headers: { cookie } })
    return { status: reply.statusCode, at: reply.json().at }
  }
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(organiser)))
  expect(new Set(answers.map(({ at }) => at)).size).toBe(1)
  expect(answers[0]?.status).toBe(200)
  expect((await ask(await signedIn(test.database.prisma, day.moderator))).status).toBe(403)
  const stranger = await givenPerson(test.database.prisma, [])
  expect((await ask(await signedIn(test.database.prisma, stranger))).status).toBe(404)
})

it('BO7 the most viewers are kept with their moment', async () => {
  const { database } = test
  const peak = async () => {
    const { viewersPeak: most, viewersPeakAt } = await database.prisma.session.findUniqueOrThrow({
      where: { id: day.session.id },
    })
    return { most, at: viewersPeakAt }
  }
  const here = viewersPeak(database)
  const elsewhere = viewersPeak(database)
  here(day.session.id, 40)
  await vi.waitFor(async () => expect((await peak()).most).toBe(40))
  const first = await peak()
  elsewhere(day.session.id, 40)
  here(day.session.id, 12)
  elsewhere(day.session.id, 39)
  here(day.session.id, 41)
  await vi.waitFor(async () => expect((await peak()).most).toBe(41))
  expect((await peak()).at?.getTime()).toBeGreaterThanOrEqual(first.at?.getTime() ?? 0)
})

it('BO7 whoever looks sees the most there ever were, or those there are now', async () => {
  const at = new Date(now - HOUR)
  const where = { id: day.session.id }
  await test.database.prisma.session.update({ where, data: { viewersPeak: 120, viewersPeakAt: at } })
  expect((await board(80)).viewers).toEqual({ now: 80, peak: 120, peakAt: at.toISOString() })
  expect((await board(130)).viewers).toMatchObject({ now: 130, peak: 130 })
})
