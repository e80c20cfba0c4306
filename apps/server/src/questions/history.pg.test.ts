import type { HistoryStep } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenQuestion, givenUnit, type QuestionSet } from '../../test/factories.ts'
import { quietDeps } from '../../test/quiet-deps.ts'
import type { Database } from '../database/connect.ts'
import type { Deps } from '../deps.ts'
import type { Staff } from '../people/staff.ts'
import { claim, release } from './claims.ts'
import { perform } from './perform.ts'
import { deskQuestion } from './queries.ts'
import type { TableCall } from './resolve-command.ts'
import { retract } from './retract.ts'
import { undo } from './undo.ts'

let database: Database
let deps: Deps
let day: Day

beforeAll(async () => {
  database = await testDatabase()
  deps = quietDeps(database)
})
afterAll(() => database.close())
beforeEach(async () => {
  day = await givenDay(database.prisma)
})

const given = (set: QuestionSet = {}) => givenQuestion(database.prisma, day.session.id, set)
const act = (staff: Staff, id: string, verb: Verb, body: object) =>
  perform(deps, staff, id, { verb, body } as TableCall)
const office = ({ name, title }: Staff): string => `${name}, ${title}`
type About = Pick<HistoryStep, 'unit' | 'coUnits' | 'leader' | 'lead' | 'suggestedUnit' | 'takenFrom'>
/** What each step of a history was about; what a step does not say is left out. */
const about = async (id: string, reader: Staff): Promise<[verb: string, about: About][]> => {
  const { history } = await deskQuestion(database.prisma, id, reader)
  return history.map(({ verb, unit, coUnits, leader, lead, suggestedUnit, takenFrom }) => [
    verb,
    JSON.parse(JSON.stringify({ unit, coUnits, leader, lead, suggestedUnit, takenFrom })),
  ])
}

describe('HI1 the history names what a decision was about', () => {
  it('an assign its units and its leader, a return the unit it suggests, and nothing else a unit', async () => {
    const third = await givenUnit(database.prisma, day.organisation.id)
    const { id } = await given()
    const { unit, otherUnit } = day
    await act(day.moderator, id, 'assign', {
      version: 1,
      unit,
      leader: day.leader.username,
      coUnits: [third, unit],
    })
    await act(day.leader, id, 'return', { version: 2, reason: 'Nhầm', suggestedUnit: otherUnit })
    await act(day.moderator, id, 'assign', { version: 3, unit: otherUnit })
    await act(day.otherLeader, id, 'return', { version: 4, reason: 'Nhầm' })
    expect(await about(id, day.moderator)).toEqual([
      ['assign', { unit, coUnits: [third], leader: office(day.leader) }],
      ['return', { suggestedUnit: otherUnit }],
      ['assign', { unit: otherUnit }],
      ['return', {}],
    ])
  })

  it('a link the lead by its number, and so whatever parts from it', async () => {
    const { id: leadId, number } = await given()
    const lead = { id: leadId, number }
    const { id } = await given()
    await act(day.moderator, id, 'link', { version: 1, lead: leadId })
    await undo(deps, day.moderator, id, { version: 2 })
    await act(day.moderator, id, 'link', { version: 3, lead: leadId })
    await act(day.moderator, id, 'unlink', { version: 4 })
    await act(day.moderator, id, 'link', { version: 5, lead: leadId })
    await act(day.moderator, leadId, 'decline', { version: 1, reason: day.organisation.declineReasonId })
    await undo(deps, day.moderator, leadId, { version: 2 })
    expect(await about(id, day.moderator)).toEqual(
      ['link', 'undo', 'link', 'unlink', 'link', 'unlink', 'link'].map((verb) => [verb, { lead }]),
    )
    expect(await about(leadId, day.moderator)).toEqual([
      ['decline', {}],
      ['undo', {}],
    ])
    const { receipt } = await database.prisma.question.findUniqueOrThrow({ where: { id } })
    await retract(deps, receipt)
    expect((await about(id, day.moderator)).at(-1)).toEqual(['retract', { lead }])
  })

  it('A2 a lead is named to nobody who may not see it', async () => {
    const lead = await given({ state: 'assigned', unitId: day.otherUnit })
    const { id } = await given({ state: 'assigned', unitId: day.unit })
    await act(day.moderator, id, 'link', { version: 1, lead: lead.id })
    expect(await about(id, day.moderator)).toEqual([['link', { lead: { id: lead.id, number: lead.number } }]])
    expect(await about(id, day.expert)).toEqual([['link', {}]])
  })

  it('MC2 a takeover and a freed claim whom they were taken from, and no other claim anybody', async () => {
    const { id } = await given()
    await claim(deps, day.moderator, id, {})
    await claim(deps, day.organiser, id, { reason: 'Đã thống nhất' })
    await release(deps, day.organiser, id, {})
    await claim(deps, day.moderator, id, { reason: 'Không ai giữ' })
    await release(deps, day.organiser, id, { reason: 'Đã về' })
    await claim(deps, day.moderator, id, {})
    await database.prisma.claim.update({ where: { questionId: id }, data: { until: new Date(0) } })
    await claim(deps, day.organiser, id, {})
    const taken = { takenFrom: office(day.moderator) }
    expect(await about(id, day.moderator)).toEqual([
      ['claim', {}],
      ['claim', taken],
      ['release', {}],
      ['claim', {}],
      ['release', taken],
      ['claim', {}],
      ['claim', {}],
    ])
  })
})
