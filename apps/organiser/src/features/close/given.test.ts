import type { Http } from '@giaoluu/client/http'
import { RequestError } from '@giaoluu/client/request-error'
import type { Bulk, BulkResult } from '@giaoluu/contract/bulk'
import type { DeskRow, QuestionState } from '@giaoluu/contract/question'
import { describe, expect, test } from 'vitest'
import { givenRow } from '../../../test/given-row.ts'
import { promiseByUnit } from './give-outcomes.ts'
import { numbersOf } from './numbers-of.ts'
import { blockedRows } from './outcome-form.ts'
import { wasSettled } from './was-settled.ts'

const later = { verb: 'answerLater' as const, body: { dueAt: '2026-11-27T10:00:00.000Z' } }

describe('a promise for questions without a unit', () => {
  const rows = [givenRow(1), givenRow(2, { unit: 'vu-dat-dai' }), givenRow(3)]
  /** A server that takes all but the third. */
  const server = (failsAt?: number) => {
    const calls: Bulk[] = []
    const call = ((_: string, { body }: { body: Bulk }) => {
      calls.push(body)
      if (calls.length === failsAt)
        throw new RequestError({ code: 'network', status: 0, problem: null, retryAfter: null })
      const results = body.questions.map(
        ({ id, version }): BulkResult =>
          id === 'q3'
            ? { id, done: false, code: 'claimed' }
            : { id, done: true, question: givenRow(Number(id.slice(1)), { version: version + 1 }) },
      )
      return Promise.resolve({ results })
    }) as unknown as Http['call']
    return { calls, http: { call } }
  }

  test('is given to the unit first, and promised as it is since; what the unit cannot be given is not promised', async () => {
    const { calls, http } = server()
    const given = await promiseByUnit(http, later, rows, 'vu-nuoc')
    expect(calls).toEqual([
      {
        act: { verb: 'assign', body: { unit: 'vu-nuoc' } },
        questions: [
          { id: 'q1', version: 3 },
          { id: 'q3', version: 3 },
        ],
      },
      {
        act: later,
        questions: [
          { id: 'q1', version: 4 },
          { id: 'q2', version: 3 },
        ],
      },
    ])
    expect(given.results.map(({ id, done }) => [id, done])).toEqual([
      ['q3', false],
      ['q1', true],
      ['q2', true],
    ])
  })

  test('is not sent when nobody knows what became of the assignment', async () => {
    const { calls, http } = server(1)
    const given = await promiseByUnit(http, later, rows, 'vu-nuoc')
    expect(calls).toHaveLength(1)
    expect(given).toEqual({ results: [], failed: 'network', unknown: ['q1', 'q3'], unsent: ['q2'] })
  })
})

test('what a colleague settled meanwhile is told apart from what could not be done', () => {
  const result = (
    code: BulkResult['code'],
    state: QuestionState,
    part: Partial<DeskRow> = {},
  ): BulkResult => ({
    id: 'q1',
    done: false,
    ...(code && { code }),
    question: givenRow(1, { state, ...part }),
  })
  expect(wasSettled(givenRow(1), result('stale', 'handedOver'))).toBe(true)
  expect(wasSettled(givenRow(1), result('illegal', 'declined'))).toBe(true)
  expect(wasSettled(givenRow(1), result('stale', 'waiting', { dueAt: later.body.dueAt }))).toBe(true)
  expect(wasSettled(givenRow(1, { dueAt: later.body.dueAt }), result('stale', 'waiting', later.body))).toBe(
    false,
  )
  expect(wasSettled(givenRow(1), result('stale', 'waiting'))).toBe(false)
  expect(wasSettled(givenRow(1), result('claimed', 'assigned'))).toBe(false)
  expect(wasSettled(givenRow(1), { id: 'q1', done: false, code: 'not-found' })).toBe(false)
})

test('those that cannot be declined are told by number, those at a unit’s desk apart', () => {
  const rows = [
    givenRow(1),
    givenRow(2, { state: 'drafting' }),
    givenRow(3, { state: 'publishing' }),
    givenRow(4, { state: 'submitted' }),
  ]
  const blocked = blockedRows(rows, rows.slice(0, 1), 'decline')
  expect(blocked.drafted.map(({ number }) => number)).toEqual([2, 4])
  expect(blocked.others.map(({ number }) => number)).toEqual([3])
  expect(blockedRows(rows, rows.slice(0, 1), 'handover').drafted).toEqual([])
  const many = Array.from({ length: 15 }, (_, index) => givenRow(index + 1))
  const told = numbersOf(many, String, (count) => `and ${count} more`)
  expect(told).toBe('1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 3 more')
})
