import { randomUUID } from 'node:crypto'
import { Report } from '@giaoluu/contract/report'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { busyDay } from '../../test/busy-day.ts'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay } from '../../test/factories.ts'
import { type LiveNode, liveNode } from '../../test/live-node.ts'
import { figuresOfReport, recount } from '../../test/recount.ts'
import { type Chance, seeded } from '../../test/seeded.ts'
import type { Database } from '../database/connect.ts'
import type { Staff } from '../people/staff.ts'

const ACTS = 400
const STAFF = ['moderator', 'organiser', 'expert', 'leader', 'otherLeader'] as const

let database: Database
let node: LiveNode
const people = new Map<string, Staff>()

beforeAll(async () => {
  database = await testDatabase()
  node = await liveNode(database, { people })
  const place = (n: number) => ({ id: `tinh-${n}`, name: `Tỉnh ${n}`, position: n })
  await database.prisma.province.createMany({ data: [place(1), place(2), place(3)] })
})
afterAll(async () => {
  await node.stop()
  await database.close()
})

/** What a busy day leaves out: provinces, other sources, confidential reports, undoing, taking back, contact data. */
function besides(day: Day, chance: Chance): () => Promise<void> {
  const { prisma } = database
  const post = async (cookie: string | null, url: string, payload: object): Promise<void> => {
    const reply = await node.app.inject({
      method: 'POST',
      url,
      payload,
      ...(cookie !== null && { headers: { cookie } }),
    })
    if (reply.statusCode >= 500) throw new Error(`${url}: ${reply.body}`)
  }
  const question = () => ({
    submissionId: randomUUID(),
    text: `Hỏi ${randomUUID()}`,
    province: chance.of(['tinh-1', 'tinh-2', 'tinh-3']),
    ...(chance.is(0.5) && { topic: day.topic }),
    ...(chance.is(0.3) && { confidential: true }),
    consent: { processing: true },
  })
  const undo = async () => {
    const step = await prisma.undoStep.findFirst({
      where: { question: { sessionId: day.session.id } },
      orderBy: { until: 'desc' },
    })
    const by = STAFF.find((name) => day[name].personId === step?.byId)
    if (step && by) await post(by, `/api/desk/questions/${step.questionId}/undo`, { version: step.version })
  }
  const any = async () => {
    const all = await prisma.question.findMany({ where: { sessionId: day.session.id }, orderBy: { number: 'asc' } })
    return all[Math.floor(chance.number() * all.length)]
  }
  return async () => {
    const at = chance.number()
    if (at < 0.3) await post(null, `/api/sessions/${day.session.slug}/questions`, question())
    else if (at < 0.5)
      await post('moderator', `/api/desk/sessions/${day.session.slug}/questions`, {
        ...question(),
        source: chance.of(['phone', 'paper', 'email']),
      })
    else if (at < 0.8) await undo()
    else if (at < 0.9) await post(null, `/api/receipts/${(await any())?.receipt}/retract`, {})
    else await node.app.inject({ url: `/api/desk/questions/${(await any())?.id}/contact`, headers: { cookie: 'moderator' } })
  }
}

it.each([1, 20_140_417])('RP1 counted again from the record of changes, every figure is the same (seed %i)', async (seed) => {
  const { prisma } = database
  const day = await givenDay(prisma)
  const reports = { reportUnitId: day.otherUnit, reportHandlerId: day.moderator.personId }
  await prisma.organisation.update({ where: { id: day.organisation.id }, data: reports })
  for (const name of STAFF) people.set(name, day[name])
  const chance = seeded(seed)
  const act = busyDay(day, [node], chance)
  const more = besides(day, chance)
  let last = figuresOfReport(await fetchReport(day), new Map())
  for (let n = 1; n <= ACTS; n++) {
    await (chance.is(0.3) ? more() : act())
    if (n % (ACTS / 4) === 0) last = await compare(day)
  }
  // A day on which not everything happened proves little.
  expect(last.total).toMatchObject({ received: expect.any(Number) })
  for (const [column, count] of Object.entries(last.total)) expect(count, column).toBeGreaterThan(0)
  for (const happened of ['returns', 'corrected', 'withdrawn'] as const)
    expect(last[happened], happened).toBeGreaterThan(0)
  expect(last.served.byDuplicates + last.served.answers).toBe(last.served.people)
  expect(Object.keys(last.sources).length).toBeGreaterThan(2)
  expect(Object.keys(last.provinces).length).toBe(4)
})

async function fetchReport(day: Day): Promise<Report> {
  const url = `/api/desk/sessions/${day.session.slug}/report`
  const reply = await node.app.inject({ url, headers: { cookie: 'organiser' } })
  return Report.parse(reply.json())
}

async function compare(day: Day) {
  const sessionId = day.session.id
  const report = await fetchReport(day)
  const changes = await database.prisma.change.findMany({ where: { sessionId } })
  const questions = await database.prisma.question.findMany({ where: { sessionId }, select: { id: true, number: true } })
  const figures = figuresOfReport(report, new Map(questions.map(({ id, number }) => [number, id])))
  expect(figures).toEqual(recount(changes))
  return figures
}
