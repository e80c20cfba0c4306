import type { Bulk, BulkResult } from '@giaoluu/contract/bulk'
import type { BulkAct } from '@giaoluu/contract/verbs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenQuestion, givenSession, type QuestionSet } from '../../test/factories.ts'
import type { Database } from '../database/connect.ts'
import type { Deps } from '../deps.ts'
import type { Staff } from '../people/staff.ts'
import { bulk } from './bulk.ts'
import { claim } from './claims.ts'

let database: Database
let deps: Deps
let day: Day
const woken: string[] = []
const logged: unknown[] = []

beforeAll(async () => {
  database = await testDatabase()
  const relay = { wake: (sessionId: string) => woken.push(sessionId) }
  deps = { database, relay, log: { error: (line: unknown) => logged.push(line) } } as unknown as Deps
})
afterAll(() => database.close())
beforeEach(async () => {
  day = await givenDay(database.prisma)
  woken.length = 0
  logged.length = 0
})

const given = (set: QuestionSet = {}) => givenQuestion(database.prisma, day.session.id, set)
const row = (id: string) => database.prisma.question.findUniqueOrThrow({ where: { id } })
type Selected = Bulk['questions'][number]
const at = ({ id }: { id: string }, version = 1): Selected => ({ id, version })
const run = async (
  staff: Staff,
  act: BulkAct,
  questions: Selected[],
  set: { preview?: boolean } = {},
  by = deps,
): Promise<BulkResult[]> => (await bulk(by, staff, { act, questions, ...set })).results
const hold: BulkAct = { verb: 'hold', body: {} }
const entries = () => database.prisma.streamEntry.count({ where: { stream: { sessionId: day.session.id } } })

/** A selection with one of everything that can be refused, in the midst of what can be done. */
async function givenMixture(): Promise<{ questions: Selected[]; codes: (string | undefined)[] }> {
  const foreign = await givenDay(database.prisma)
  const claimed = await given()
  await claim(deps, day.organiser, claimed.id, {})
  const elsewhere = await givenSession(database.prisma, day.organisation.id)
  const questions = [
    at(await given()),
    at(await given(), 7),
    at({ id: 'khong-co' }),
    at(await givenQuestion(database.prisma, foreign.session.id)),
    at(await given({ confidential: true })),
    at(claimed),
    at(await given({ state: 'assigned', unitId: day.unit })),
    at(await givenQuestion(database.prisma, elsewhere.id)),
    at(await given({ state: 'waiting' })),
  ]
  const hidden = 'not-found'
  const codes = [undefined, 'stale', hidden, hidden, hidden, 'claimed', 'illegal', undefined, undefined]
  return { questions, codes }
}

describe('MC4 one act on a selection', () => {
  it('BA1 BA2 it is done where it can be, and says for each in the order asked for why not', async () => {
    const { questions, codes } = await givenMixture()
    woken.length = 0
    const results = await run(day.moderator, hold, questions)
    expect(results.map(({ id }) => id)).toEqual(questions.map(({ id }) => id))
    expect(results.map(({ code }) => code)).toEqual(codes)
    for (const { id, done, to, question, code } of results) {
      expect(done).toBe(code === undefined)
      expect(to).toBe(done ? 'held' : undefined)
      // Who may not see a question learns nothing of it; of all others it is shown as it is now.
      if (code === 'not-found') expect(question).toBeUndefined()
      else
        expect(question).toMatchObject(await row(id).then(({ state, version }) => ({ id, state, version })))
    }
    expect(new Set(woken).size).toBe(2)
    expect(woken).toHaveLength(2)
    expect(logged).toEqual([])
  })

  it('BA3 a preview says the same and changes nothing', async () => {
    const { questions } = await givenMixture()
    const before = [await entries(), await database.prisma.change.count()]
    woken.length = 0
    const preview = await run(day.moderator, hold, questions, { preview: true })
    expect([await entries(), await database.prisma.change.count()]).toEqual(before)
    expect(woken).toEqual([])
    const done = await run(day.moderator, hold, questions)
    const outcome = ({ id, done, to, code, detail }: BulkResult) => ({ id, done, to, code, detail })
    expect(preview.map(outcome)).toEqual(done.map(outcome))
    expect(preview[0]?.question).toMatchObject({ state: 'received', version: 1 })
    expect(done[0]?.question).toMatchObject({ state: 'held', version: 2 })
  })

  it('BA3 a preview waits for nobody who holds a question', async () => {
    const { id } = await given()
    await database.prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM question WHERE id = ${id} FOR UPDATE`
      // On the embedded database one transaction runs at a time: there is nothing to show.
      if (database.kind === 'postgres')
        expect(await run(day.moderator, hold, [at({ id })], { preview: true })).toMatchObject([
          { done: true },
        ])
    })
  })

  it('BA1 refuses a selection that names a question twice', async () => {
    const { id } = await given()
    const twice = run(day.moderator, hold, [at({ id }), at({ id }, 2)])
    await expect(twice).rejects.toMatchObject({ code: 'invalid' })
    expect(await row(id)).toMatchObject({ version: 1 })
  })

  it('names in the body are looked at for every session of the selection', async () => {
    const foreign = await givenDay(database.prisma)
    const both = [...day.moderator.roles, ...foreign.moderator.roles]
    const wide: Staff = { ...day.moderator, roles: both }
    const questions = [at(await given()), at(await givenQuestion(database.prisma, foreign.session.id))]
    const assign: BulkAct = { verb: 'assign', body: { unit: day.unit } }
    for (const preview of [true, false]) {
      const results = await run(wide, assign, questions, { preview })
      expect(results.map(({ code }) => code)).toEqual([undefined, 'invalid'])
      expect(results[1]?.detail).toContain('unit')
    }
  })

  it('BA1 every verb that may be done to many is done to many, and undone', async () => {
    const lead = await given()
    const { declineReasonId: reason } = day.organisation
    const label = { id: `gap-${day.session.id}`, organisationId: day.organisation.id, name: 'Gấp' }
    await database.prisma.label.create({ data: label })
    const dueAt = new Date(Date.now() + 86_400_000).toISOString()
    const acts: [BulkAct, string, BulkAct | null][] = [
      [{ verb: 'accept', body: { topic: day.topic } }, 'waiting', { verb: 'undo', body: {} }],
      [{ verb: 'hold', body: {} }, 'held', { verb: 'undo', body: {} }],
      [{ verb: 'decline', body: { reason } }, 'declined', { verb: 'undo', body: {} }],
      [
        { verb: 'assign', body: { unit: day.unit, coUnits: [day.otherUnit] } },
        'assigned',
        { verb: 'undo', body: {} },
      ],
      [{ verb: 'label', body: { labels: [label.id] } }, 'received', null],
      [{ verb: 'link', body: { lead: lead.id } }, 'linked', { verb: 'unlink', body: {} }],
      [{ verb: 'answerLater', body: { dueAt } }, 'received', null],
      [{ verb: 'handover', body: { to: 'Sở mẫu' } }, 'handedOver', null],
    ]
    for (const [act, to, back] of acts) {
      const questions = [at(await given()), at(await given())]
      const expected = [
        { done: true, to },
        { done: true, to },
      ]
      expect(await run(day.organiser, act, questions, { preview: true })).toMatchObject(expected)
      expect(await run(day.organiser, act, questions)).toMatchObject(expected)
      if (!back) continue
      const changed = questions.map(({ id }) => ({ id, version: 2 }))
      const undone = Array(2).fill({ done: true, to: 'received' })
      expect(await run(day.organiser, back, changed, { preview: true })).toMatchObject(undone)
      expect(await run(day.organiser, back, changed)).toMatchObject(undone)
      expect(await row(questions[0]?.id ?? '')).toMatchObject({ unitId: null, coUnitIds: [], leadId: null })
    }
  })

  it('BA4 a database that goes away leaves what was done, and the reply says which', async () => {
    const questions = [at(await given()), at(await given()), at(await given()), at(await given())]
    let left = 2
    const { prisma } = database
    const failing = new Proxy(prisma, {
      get: (target, key) =>
        key === '$transaction' && left-- <= 0
          ? () => Promise.reject(Object.assign(new Error(), { code: 'P1001' }))
          : Reflect.get(target, key, target),
    })
    const by = { ...deps, database: { ...database, prisma: failing } }
    const results = await run(day.moderator, hold, questions, {}, by)
    expect(results.map(({ code }) => code)).toEqual([undefined, undefined, 'unavailable', 'unavailable'])
    expect(results.every(({ question }) => question !== undefined)).toBe(true)
    const versions = await Promise.all(questions.map(async ({ id }) => (await row(id)).version))
    expect(versions).toEqual([2, 2, 1, 1])
    expect(woken).toEqual([day.session.id])
    // It was not asked for the last one.
    expect(left).toBe(-1)
  })

  it('what nobody foresaw stays with the question it befell', async () => {
    const questions = [at(await given()), at(await given()), at(await given())]
    let calls = 0
    const failing = new Proxy(database.prisma, {
      get: (target, key) => {
        if (key === '$transaction' && ++calls === 2) return () => Promise.reject(new Error('a fault of ours'))
        return Reflect.get(target, key, target)
      },
    })
    const by = { ...deps, database: { ...database, prisma: failing } }
    const results = await run(day.moderator, hold, questions, {}, by)
    expect(results.map(({ code }) => code)).toEqual([undefined, 'internal', undefined])
    expect(logged).toHaveLength(1)
  })
})

describe('a flood', () => {
  it('of 200 is linked to one lead, each with its line and record, and the lead once for each', async () => {
    const lead = await given()
    const questions: Selected[] = []
    for (let n = 0; n < 200; n++) questions.push(at(await given()))
    const results = await run(day.moderator, { verb: 'link', body: { lead: lead.id } }, questions)
    expect(results.filter(({ done }) => done)).toHaveLength(200)
    expect(await database.prisma.question.count({ where: { leadId: lead.id, state: 'linked' } })).toBe(200)
    expect(await row(lead.id)).toMatchObject({ version: 1 })
    expect(await entries()).toBe(400)
  })
})
