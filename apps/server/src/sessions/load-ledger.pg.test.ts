import type { QuestionState } from '@giaoluu/contract/question'
import { type LedgerColumn, ledgerColumn } from '@giaoluu/domain/ledger'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenQuestion, givenSession } from '../../test/factories.ts'
import type { Database } from '../database/connect.ts'
import { type LedgerLine, loadLedger } from './load-ledger.ts'

let database: Database
let day: Day
beforeAll(async () => {
  database = await testDatabase()
  day = await givenDay(database.prisma)
})
afterAll(() => database.close())

type Unlinked = Exclude<QuestionState, 'linked'>
const unlinked: Unlinked[] = [
  'received',
  'held',
  'waiting',
  'assigned',
  'drafting',
  'submitted',
  'publishing',
  'published',
  'withdrawn',
  'declined',
  'handedOver',
  'retracted',
]
const line = (): LedgerLine => ({
  received: 0,
  published: 0,
  declined: 0,
  handedOver: 0,
  retracted: 0,
  answeredLater: 0,
  open: 0,
})
const rest = ({ received: _, ...columns }: LedgerLine): number =>
  Object.values(columns).reduce((a, b) => a + b, 0)

it('gives a line of zeros for a session without questions', async () => {
  const { id } = await givenSession(database.prisma, day.organisation.id)
  expect(await loadLedger(database.prisma, id)).toEqual({ totals: line(), byUnit: [], byTopic: [] })
})

it('balances in every line, counting a linked question as its lead is', { timeout: 60_000 }, async () => {
  const questions = fc.array(
    fc.record({
      state: fc.constantFrom(...unlinked),
      due: fc.boolean(),
      linked: fc.integer({ min: 0, max: 2 }),
      own: fc.boolean(),
      topic: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  await fc.assert(
    fc.asyncProperty(questions, async (given) => {
      const { id } = await givenSession(database.prisma, day.organisation.id)
      const totals = line()
      const units = new Map<string, LedgerLine>()
      for (const { state, due, linked, own, topic } of given) {
        const dueAt = due ? new Date('2030-01-01') : null
        const unitId = own ? day.unit : day.otherUnit
        const set = { unitId, dueAt, topicId: topic ? day.topic : null, signer: day.leader }
        const lead = await givenQuestion(database.prisma, id, { ...set, state })
        for (let n = 0; n < linked; n++)
          await givenQuestion(database.prisma, id, { state: 'linked', leadId: lead.id })
        const column: LedgerColumn = ledgerColumn(state, dueAt)
        const unit = units.get(unitId) ?? line()
        units.set(unitId, unit)
        for (const counted of [totals, unit]) {
          counted.received += 1 + linked
          counted[column] += 1 + linked
        }
      }
      const ledger = await loadLedger(database.prisma, id)
      expect(ledger.totals).toEqual(totals)
      expect(new Map(ledger.byUnit.map(({ unitId, ...found }) => [unitId, found]))).toEqual(units)
      for (const { topicId: _, ...found } of ledger.byTopic) expect(rest(found)).toBe(found.received)
      const received = ledger.byTopic.reduce((all, found) => all + found.received, 0)
      expect(received).toBe(totals.received)
    }),
    { numRuns: 8 },
  )
})
