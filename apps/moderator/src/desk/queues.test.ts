import { QuestionState } from '@giaoluu/contract/question'
import { describe, expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { indexDesk } from './desk-index.ts'
import { countQueues, isDue, isIn, isOwed, nearUntil, queueOf, triageOrder } from './queues.ts'

const indexOf = (...rows: ReturnType<typeof givenRow>[]) =>
  indexDesk(new Map(rows.map((row) => [row.id, row])))

describe('queues', () => {
  test('what a unit returned is not mixed with what was never routed', () => {
    expect(queueOf(givenRow({ state: 'waiting' }))).toBe('waiting')
    expect(queueOf(givenRow({ state: 'waiting', returns: 1 }))).toBe('returned')
  })

  test('every state of work in a unit is one queue', () => {
    for (const state of ['assigned', 'drafting', 'submitted'] as const)
      expect(queueOf(givenRow({ state }))).toBe('assigned')
  })

  test('what ended elsewhere stands in "all" only', () => {
    const row = givenRow({ state: 'handedOver' })
    expect(queueOf(row)).toBeNull()
    expect(isIn('all', row)).toBe(true)
    expect(isIn('new', row)).toBe(false)
  })

  test('counts and names the oldest of each queue', () => {
    const counts = countQueues(
      indexOf(
        givenRow({ number: 2, receivedAt: '2026-11-20T01:05:00.000Z' }),
        givenRow({ number: 1, receivedAt: '2026-11-20T01:00:00.000Z' }),
        givenRow({ number: 3, state: 'held' }),
      ),
      { open: true, ended: false },
      undefined,
    )
    expect(counts.new).toEqual({ count: 2, oldest: '2026-11-20T01:00:00.000Z' })
    expect(counts.held.count).toBe(1)
    expect(counts.published.count).toBeNull()
  })

  test('takes the count of the server where the desk does not hold all', () => {
    const states = Object.fromEntries(QuestionState.options.map((state) => [state, 0])) as Record<
      QuestionState,
      number
    >
    const counted = {
      states: {
        ...states,
        received: 6_000,
        waiting: 5,
        drafting: 2,
        assigned: 1,
        published: 40,
        declined: 2,
      },
      returned: 2,
    }
    const held = indexOf(givenRow({ number: 1 }), givenRow({ number: 2, state: 'waiting' }))
    const some = countQueues(held, { open: false, ended: false }, counted)
    expect(some.new.count).toBe(6_000)
    expect([some.returned.count, some.waiting.count, some.assigned.count]).toEqual([2, 3, 3])
    expect([some.published.count, some.all.count]).toEqual([40, 6_050])
    // What is open is counted live where it is all here.
    const open = countQueues(held, { open: true, ended: false }, counted)
    expect([open.new.count, open.waiting.count, open.declined.count]).toEqual([1, 1, 2])
  })

  test('needs no count where the desk holds everything', () => {
    const held = indexOf(givenRow({ number: 1, state: 'published' }), givenRow({ number: 2 }))
    const counts = countQueues(held, { open: true, ended: true }, undefined)
    expect(counts.published.count).toBe(1)
    expect(counts.all.count).toBe(2)
  })

  test('what a unit returned stands on top of triage, when there is any', () => {
    expect(triageOrder(0)[0]).toBe('new')
    expect(triageOrder(null)[0]).toBe('new')
    expect(triageOrder(3)).toEqual(['returned', 'new', 'held', 'waiting'])
  })

  test('CF3 an open confidential report stands with its like alone; one that is over stands where it ended', () => {
    for (const state of ['received', 'held', 'waiting'] as const)
      expect(queueOf(givenRow({ state, confidential: true }))).toBe('reports')
    expect(queueOf(givenRow({ state: 'declined', confidential: true }))).toBe('declined')
    const index = indexOf(givenRow({ number: 1, confidential: true }), givenRow({ number: 2 }))
    expect(index.new.map(({ number }) => number)).toEqual([2])
    expect(index.reports.map(({ number }) => number)).toEqual([1])
  })

  test('what was promised is due three days before its day and stays so until it is over, most overdue first', () => {
    const near = nearUntil(Date.parse('2026-11-20T01:00:30.000Z'))
    expect(near).toBe('2026-11-23T01:00:00.000Z')
    const soon = '2026-11-22T10:00:00.000Z'
    expect(isDue(givenRow({ state: 'waiting', dueAt: soon }), near)).toBe(true)
    expect(isDue(givenRow({ state: 'withdrawn', dueAt: soon }), near)).toBe(true)
    expect(isDue(givenRow({ state: 'waiting', dueAt: '2026-11-24T10:00:00.000Z' }), near)).toBe(false)
    expect(isDue(givenRow({ state: 'published', dueAt: soon }), near)).toBe(false)
    expect(isDue(givenRow({ state: 'waiting' }), near)).toBe(false)
    expect(isOwed(givenRow({ state: 'waiting', dueAt: '2026-11-24T10:00:00.000Z' }))).toBe(true)
    expect(isOwed(givenRow({ state: 'published', dueAt: soon }))).toBe(false)
    const rows = [
      givenRow({ number: 1, dueAt: soon }),
      givenRow({ number: 2, dueAt: '2026-11-18T10:00:00.000Z', state: 'assigned' }),
      givenRow({ number: 3, dueAt: '2027-01-01T10:00:00.000Z' }),
    ]
    const { due } = indexDesk(new Map(rows.map((row) => [row.id, row])), near)
    expect(due.map(({ number }) => number)).toEqual([2, 1])
  })
})
