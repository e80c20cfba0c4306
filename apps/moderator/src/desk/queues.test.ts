import { describe, expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { countQueues, isIn, queueOf } from './queues.ts'

const desk = (all: boolean, ...rows: ReturnType<typeof givenRow>[]) => ({
  rows: new Map(rows.map((row) => [row.id, row])),
  complete: { open: true, ended: all },
})

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
    const state = desk(
      false,
      givenRow({ number: 2, receivedAt: '2026-11-20T01:05:00.000Z' }),
      givenRow({ number: 1, receivedAt: '2026-11-20T01:00:00.000Z' }),
      givenRow({ number: 3, state: 'held' }),
    )
    const counts = countQueues(state, undefined)
    expect(counts.new).toEqual({ count: 2, oldest: '2026-11-20T01:00:00.000Z' })
    expect(counts.held.count).toBe(1)
    expect(counts.published.count).toBeNull()
  })

  test('does not count askers answered by a lead as answers of their own', () => {
    const state = desk(
      false,
      givenRow({ number: 1, state: 'assigned' }),
      givenRow({ number: 2, state: 'linked', lead: 'q1' }),
      givenRow({ number: 3, state: 'linked', lead: 'answered-long-ago' }),
    )
    const counts = countQueues(state, { received: 12, published: 5, declined: 2 })
    expect(counts.published.count).toBe(4)
    expect(counts.linked.count).toBe(2)
    expect(counts.declined.count).toBe(2)
    expect(counts.all.count).toBe(12)
  })

  test('needs no balance where the desk holds everything', () => {
    const state = desk(true, givenRow({ number: 1, state: 'published' }), givenRow({ number: 2 }))
    const counts = countQueues(state, undefined)
    expect(counts.published.count).toBe(1)
    expect(counts.all.count).toBe(2)
  })
})
