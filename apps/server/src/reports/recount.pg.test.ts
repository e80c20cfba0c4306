import { randomUUID } from 'node:crypto'
import { Report } from '@giaoluu/contract/report'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { busyDay } from '../../test/busy-day.ts'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, paragraph } from '../../test/factories.ts'
import { type LiveNode, liveNode } from '../../test/live-node.ts'
import { figuresOfReport, recount } from '../../test/recount.ts'
import { type Chance, seeded } from '../../test/seeded.ts'
import { testDatabaseKind } from '../../test/test-database-kind.ts'
import type { Database } from '../database/connect.ts'
import type { Staff } from '../people/staff.ts'
import { sweepOnce } from '../sweep.ts'

const ACTS = 240
const LOOKS = 6
const HAPPENS = [
  'published',
  'declined',
  'handedOver',
  'retracted',
  'answeredLater',
  'open',
  'returns',
  'corrected',
  'withdrawn',
  'web',
  'phone',
  'none',
]
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
    const all = await prisma.question.findMany({
      where: { sessionId: day.session.id },
      orderBy: { number: 'asc' },
    })
    return all[Math.floor(chance.number() * all.length)]
  }
  const act = async (by: string, id: string, verb: string, body: object) => {
    const { version } = await prisma.question.findUniqueOrThrow({ where: { id } })
    await post(by, `/api/desk/questions/${id}/${verb}`, { version, ...body })
  }
  /** Many ways lead on, few to an end: some are taken there. */
  const end = async () => {
    const question = await any()
    if (!question) return
    const { id, state } = question
    if (state === 'declined') return act('organiser', id, 'reopen', { reason: 'Nhầm' })
    if (chance.is(0.2)) {
      const linked = chance.of(['same', 'return'] as const)
      return act('organiser', id, 'decline', { reason: day.organisation.declineReasonId, linked })
    }
    const [unit, leader] = chance.of([[day.unit, 'leader'] as const, [day.otherUnit, 'otherLeader'] as const])
    if (state === 'published') {
      const verb = chance.of(['correct', 'withdraw'] as const)
      const words = verb === 'correct' ? { body: paragraph('Đúng'), note: 'Sửa' } : { reason: 'Xem lại' }
      return act(question.unitId === day.unit ? 'leader' : 'otherLeader', id, verb, words)
    }
    await act('organiser', id, 'assign', { unit })
    if (chance.is(0.3)) return act(leader, id, 'return', { reason: 'Không thuộc đơn vị' })
    await act(leader, id, 'publish', { body: paragraph('Trả lời') })
    await sweepOnce(node.deps)
  }
  /** Another handler takes the reports over. */
  const handOver = () =>
    post('organiser', `/api/desk/organisations/${day.organisation.slug}`, {
      reports: { unit: day.otherUnit, handler: day[chance.of(['moderator', 'organiser'] as const)].username },
    })
  return async () => {
    const at = chance.number()
    if (at < 0.03) await handOver()
    else if (at < 0.5) await end()
    else if (at < 0.6) await post(null, `/api/sessions/${day.session.slug}/questions`, question())
    else if (at < 0.7)
      await post('moderator', `/api/desk/sessions/${day.session.slug}/questions`, {
        ...question(),
        source: chance.of(['phone', 'paper', 'email']),
      })
    else if (at < 0.85) await undo()
    else if (at < 0.93) await post(null, `/api/receipts/${(await any())?.receipt}/retract`, {})
    else
      await node.app.inject({
        url: `/api/desk/questions/${(await any())?.id}/contact`,
        headers: { cookie: 'moderator' },
      })
  }
}

// One at a time the embedded database would take as long for each as PostgreSQL for both.
it.each(testDatabaseKind === 'postgres' ? [1, 20_140_417] : [1])(
  'RP1 counted again from the record of changes, every figure is the same (seed %i)',
  async (seed) => {
    const { prisma } = database
    const day = await givenDay(prisma)
    const reports = { reportUnitId: day.otherUnit, reportHandlerId: day.moderator.personId }
    await prisma.organisation.update({ where: { id: day.organisation.id }, data: reports })
    for (const name of STAFF) people.set(name, day[name])
    const chance = seeded(seed)
    const act = busyDay(day, [node], chance)
    const more = besides(day, chance)
    const seen = new Set<string>()
    for (let n = 1; n <= ACTS; n++) {
      await (chance.is(0.3) ? more() : act())
      if (n % (ACTS / LOOKS) !== 0) continue
      const { total, returns, corrected, withdrawn, served, sources, provinces } = await compare(day)
      const happened = { ...total, returns, corrected, withdrawn, byDuplicates: served.byDuplicates }
      for (const [name, count] of Object.entries(happened)) if (count > 0) seen.add(name)
      for (const name of [...Object.keys(sources), ...Object.keys(provinces)]) seen.add(name)
    }
    // A day on which not everything happened proves little.
    expect(HAPPENS.filter((name) => !seen.has(name))).toEqual([])
  },
  180_000,
)

async function fetchReport(day: Day): Promise<Report> {
  const url = `/api/desk/sessions/${day.session.slug}/report`
  const reply = await node.app.inject({ url, headers: { cookie: 'organiser' } })
  return Report.parse(reply.json())
}

async function compare(day: Day) {
  const sessionId = day.session.id
  const report = await fetchReport(day)
  const changes = await database.prisma.change.findMany({ where: { sessionId } })
  const questions = await database.prisma.question.findMany({
    where: { sessionId },
    select: { id: true, number: true },
  })
  const figures = figuresOfReport(report, new Map(questions.map(({ id, number }) => [number, id])))
  expect(figures).toEqual(recount(changes))
  return figures
}
