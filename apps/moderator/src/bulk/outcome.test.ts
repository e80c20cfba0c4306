import { expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { outcomeOf } from './outcome.ts'
import type { BulkPlan } from './plan-bulk.ts'

const rows = [1, 2, 3, 4, 5].map((number) => givenRow({ number }))
const plan: BulkPlan = {
  parts: [
    {
      act: { verb: 'assign', body: { unit: 'land' } },
      questions: ['q1', 'q2', 'q3'].map((id) => ({ id, version: 1 })),
    },
    { act: { verb: 'accept', body: {} }, questions: [{ id: 'q4', version: 1 }] },
  ],
  skipped: ['q5'],
}

test('[MC4] says what happens to which, which are refused and why, and of which nothing is known', () => {
  const changed = givenRow({ number: 2, version: 2, state: 'declined' })
  const outcome = outcomeOf(plan, rows, [
    { id: 'q1', done: true, to: 'assigned' },
    { id: 'q2', done: false, code: 'stale', question: changed },
    { id: 'q3', done: true, to: 'assigned' },
  ])
  expect(outcome.lines.map(({ act, rows }) => [act.verb, rows.map(({ id }) => id)])).toEqual([
    ['assign', ['q1', 'q3']],
  ])
  expect(outcome.refused.map(({ row, result }) => [row.state, result?.code])).toEqual([
    ['declined', 'stale'],
    ['received', undefined],
  ])
  expect(outcome.unknown.map(({ id }) => id)).toEqual(['q4'])
})
