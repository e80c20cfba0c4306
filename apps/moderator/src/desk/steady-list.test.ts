import { describe, expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { nextOf, shiftOf, steadyList, step } from './steady-list.ts'

const rows = (...numbers: number[]) => numbers.map((number) => givenRow({ number }))
const numbers = (list: ReturnType<typeof steadyList>) => list.map(({ row }) => row.number)

describe('[MC1] the list under the hand', () => {
  test('new questions stand at the end and move nothing', () => {
    const before = steadyList({ rows: rows(1, 2, 3), kept: [], order: 'oldest' })
    const after = steadyList({ rows: rows(1, 2, 3, 4, 5), kept: [], order: 'oldest' })
    expect(shiftOf(before, after, 'q2')).toBe(0)
  })

  test('a question that somebody else decided keeps its place, marked', () => {
    const list = steadyList({
      rows: rows(1, 3),
      kept: [givenRow({ number: 2, state: 'declined' })],
      order: 'oldest',
    })
    expect(numbers(list)).toEqual([1, 2, 3])
    expect(list.map(({ left }) => left)).toEqual([false, true, false])
  })

  test('one that came back is no longer marked', () => {
    const list = steadyList({ rows: rows(1, 2), kept: rows(2), order: 'oldest' })
    expect(list.map(({ left }) => left)).toEqual([false, false])
  })

  test('one that comes back above is told as a shift, which scrolling makes up for', () => {
    const before = steadyList({ rows: rows(5, 9), kept: [], order: 'oldest' })
    const after = steadyList({ rows: rows(2, 5, 9), kept: [], order: 'oldest' })
    expect(shiftOf(before, after, 'q9')).toBe(1)
    expect(shiftOf(before, after, 'not-there')).toBe(0)
  })
})

describe('walking', () => {
  const list = steadyList({
    rows: rows(1, 3),
    kept: [givenRow({ number: 2, state: 'declined' })],
    order: 'oldest',
  })

  test('steps over what has left', () => {
    expect(step(list, 'q1', 1)).toBe('q3')
    expect(step(list, 'q3', -1)).toBe('q1')
    expect(step(list, 'q3', 1)).toBeUndefined()
  })

  test('begins with the oldest', () => {
    expect(step(list, undefined, 1)).toBe('q1')
    expect(step([], undefined, 1)).toBeUndefined()
  })

  test('[MC3] deciding goes on to the next, at the end to the one before', () => {
    expect(nextOf(list, 'q1')).toBe('q3')
    expect(nextOf(list, 'q3')).toBe('q1')
    expect(nextOf(steadyList({ rows: rows(1), kept: [], order: 'oldest' }), 'q1')).toBeUndefined()
  })
})
