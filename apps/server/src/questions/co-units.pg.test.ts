import type { Verb } from '@giaoluu/contract/verbs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import {
  type Day,
  givenDay,
  givenPerson,
  givenQuestion,
  givenUnit,
  paragraph,
  type QuestionSet,
} from '../../test/factories.ts'
import { quietDeps } from '../../test/quiet-deps.ts'
import type { Database } from '../database/connect.ts'
import type { Deps } from '../deps.ts'
import { deskPage } from '../feed/queries.ts'
import { looking } from '../live/looking.ts'
import type { Staff } from '../people/staff.ts'
import { claim, release } from './claims.ts'
import { perform } from './perform.ts'
import { deskQuestion, listQuestions } from './queries.ts'
import { readContact } from './read-contact.ts'
import type { TableCall } from './resolve-command.ts'
import { undo } from './undo.ts'

// A question that one unit signs and another answers with it; a third has no part in it.
let database: Database
let deps: Deps
let day: Day
let coUnit: string
let coLeader: Staff

beforeAll(async () => {
  database = await testDatabase()
  deps = quietDeps(database)
})
afterAll(() => database.close())
beforeEach(async () => {
  day = await givenDay(database.prisma)
  const organisationId = day.organisation.id
  coUnit = await givenUnit(database.prisma, organisationId)
  coLeader = await givenPerson(database.prisma, [{ organisationId, role: 'leader', unitId: coUnit }])
})

const given = (set: QuestionSet = {}) => givenQuestion(database.prisma, day.session.id, set)
const givenShared = () => given({ state: 'assigned', unitId: day.unit, coUnitIds: [coUnit] })
const act = (staff: Staff, id: string, verb: Verb, body: object) =>
  perform(deps, staff, id, { verb, body } as TableCall)
const code = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (refusal) => refusal.code,
  )
const row = (id: string) => database.prisma.question.findUniqueOrThrow({ where: { id } })

/** What the desk's stream tells a reader now of the last thing that happened. */
async function told(reader: Staff): Promise<string | undefined> {
  const { entries } = await deskPage(database.prisma, day.session.slug, reader, { after: 0, limit: 500 })
  return entries.at(-1)?.type
}

async function listed(reader: Staff, q?: string): Promise<string[]> {
  const query = { session: day.session.slug, order: 'newest' as const, limit: 200, q }
  return (await listQuestions(database.prisma, reader, query)).questions.map(({ id }) => id)
}

describe('a unit that answers together with another', () => {
  it('CU2 sees the question in lists, in search and alone as its own; a third unit does not', async () => {
    const { id } = await given({
      state: 'assigned',
      unitId: day.unit,
      coUnitIds: [coUnit],
      text: 'Thửa đất giáp biển',
      publicText: 'Thửa đất',
    })
    for (const q of [undefined, 'giáp biển']) {
      expect(await listed(coLeader, q)).toEqual([id])
      expect(await listed(day.otherLeader, q)).toEqual([])
    }
    expect(await deskQuestion(database.prisma, id, coLeader)).toMatchObject({
      text: 'Thửa đất giáp biển',
      unit: day.unit,
      coUnits: [coUnit],
    })
    expect(await code(deskQuestion(database.prisma, id, day.otherLeader))).toBe('not-found')
  })

  it('CU2 is told of it as it comes, while it is theirs, and that it left', async () => {
    const { id } = await given()
    const coUnits = [coUnit, day.unit, coUnit]
    const steps: [Verb, object, string][] = [
      ['accept', {}, 'hidden'],
      ['assign', { unit: day.unit, coUnits }, 'question.changed'],
      ['edit', { publicText: 'Câu hỏi đã sửa' }, 'question.changed'],
      ['assign', { unit: day.unit }, 'question.left'],
      ['edit', { publicText: 'Câu hỏi sửa nữa' }, 'hidden'],
    ]
    for (const [at, [verb, body, type]] of steps.entries()) {
      await act(day.moderator, id, verb, { version: at + 1, ...body })
      expect(await told(coLeader), verb).toBe(type)
      expect(await told(day.otherLeader)).toBe('hidden')
      expect(await told(day.leader)).toBe(at === 0 ? 'hidden' : 'question.changed')
      expect((await row(id)).coUnitIds).toEqual(type === 'question.changed' ? [coUnit] : [])
    }
  })

  it('CU1 loses it when the unit that signs returns it, and has it again when an assigning is undone', async () => {
    const { id } = await givenShared()
    const moved = await act(day.moderator, id, 'assign', { version: 1, unit: day.otherUnit })
    expect(moved.coUnits).toEqual([])
    expect(await told(coLeader)).toBe('question.left')
    await undo(deps, day.moderator, id, { version: 2 })
    expect(await row(id)).toMatchObject({ unitId: day.unit, coUnitIds: [coUnit] })
    expect(await told(coLeader)).toBe('question.changed')
    await act(day.leader, id, 'return', { version: 3, reason: 'Không phải của chúng tôi' })
    expect(await row(id)).toMatchObject({ unitId: null, coUnitIds: [], state: 'waiting' })
    expect(await told(coLeader)).toBe('question.left')
  })

  it('CU2 works on the text and no more: it neither signs nor sends away, nor reads how to reach the asker', async () => {
    const { id } = await givenShared()
    await claim(deps, coLeader, id, {})
    await release(deps, coLeader, id, {})
    const body = paragraph('Phần của chúng tôi')
    expect(await act(coLeader, id, 'draft', { version: 1, body })).toMatchObject({ state: 'drafting' })
    const refused: [Verb, object][] = [
      ['publish', { version: 2 }],
      ['return', { version: 2, reason: 'Không' }],
      ['submit', { version: 2 }],
      ['assign', { version: 2, unit: coUnit }],
      ['label', { version: 2, labels: [] }],
    ]
    for (const [verb, call] of refused)
      expect(await code(act(coLeader, id, verb, call)), verb).toBe('forbidden')
    expect(await code(readContact(deps, id, coLeader))).toBe('forbidden')
    expect(await code(readContact(deps, id, day.leader))).toBe('done')
    expect(await act(day.leader, id, 'publish', { version: 2, draftRevision: 1 })).toMatchObject({
      state: 'publishing',
    })
  })

  it('CU2 is told who looks at it, and others are told of those of it who look', async () => {
    const { id } = await givenShared()
    const heard: string[][] = []
    const member = (reader: Staff) => ({
      id: reader.personId,
      reader,
      outlet: { send: () => {}, cut: () => {} },
    })
    const present = [coLeader, day.otherLeader, day.leader].map(member)
    const relay = {
      rooms: () => [],
      poke: (
        _session: string,
        _audience: string,
        _poke: object,
        meant: (one: (typeof present)[0]) => boolean,
      ) => heard.push(present.filter(meant).map(({ id }) => id)),
    }
    const { look, stop } = looking(database.prisma, relay as never, { say: () => {} })
    await look(member(day.otherLeader), day.session.id, id)
    await look(member(coLeader), day.session.id, id)
    await expect.poll(() => heard, { timeout: 5_000 }).toEqual([[coLeader.personId, day.leader.personId]])
    stop()
  })

  it('CU3 is never asked about a confidential report', async () => {
    const handler = await givenPerson(database.prisma, [
      { organisationId: day.organisation.id, role: 'moderator' },
    ])
    const { id } = await given({ confidential: true, handlerId: handler.personId })
    const shared = { version: 1, unit: day.unit, coUnits: [coUnit] }
    expect(await code(act(handler, id, 'assign', shared))).toBe('illegal')
    expect(await code(act(handler, id, 'assign', { version: 1, unit: day.unit }))).toBe('illegal')
    await act(handler, id, 'hold', { version: 1 })
    // However it came about: a row that says so shows it to nobody.
    await database.prisma.question.update({ where: { id }, data: { coUnitIds: [coUnit] } })
    expect(await listed(coLeader)).toEqual([])
    expect(await code(deskQuestion(database.prisma, id, coLeader))).toBe('not-found')
    expect(await told(coLeader)).toBe('hidden')
  })

  it('CU1 is one of the organisation', async () => {
    const foreign = await givenDay(database.prisma)
    const { id } = await given()
    const call = { version: 1, unit: day.unit, coUnits: [coUnit, foreign.unit] }
    expect(await code(act(day.moderator, id, 'assign', call))).toBe('invalid')
    await database.prisma.unit.update({ where: { id: coUnit }, data: { active: false } })
    expect(await code(act(day.moderator, id, 'assign', { ...call, coUnits: [coUnit] }))).toBe('invalid')
  })
})
