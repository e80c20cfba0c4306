import { describe, expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { following, nextOf, type Stop, shiftOf, steadyList, step } from './steady-list.ts'

const rows = (...numbers: number[]) => numbers.map((number) => givenRow({ number }))
const stops = (list: ReturnType<typeof steadyList>): Stop[] =>
  list.map(({ row, left }) => ({ id: row.id, left }))
const numbers = (list: ReturnType<typeof steadyList>) => list.map(({ row }) => row.number)

describe('[MC1] the list under the hand', () => {
  test('new questions stand at the end and move nothing', () => {
    const before = steadyList({ rows: rows(1, 2, 3), kept: [], order: 'oldest' })
    const after = steadyList({ rows: rows(1, 2, 3, 4, 5), kept: [], order: 'oldest' })
    expect(shiftOf(stops(before), stops(after), 'q2')).toBe(0)
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
    expect(shiftOf(stops(before), stops(after), 'q9')).toBe(1)
    expect(shiftOf(stops(before), stops(after), 'not-there')).toBe(0)
  })
})

test('[MC7] a row that did not change is the very same line', () => {
  const some = rows(1, 2)
  const before = steadyList({ rows: some, kept: [], order: 'oldest' })
  const after = steadyList({ rows: [...some, givenRow({ number: 3 })], kept: [], order: 'oldest' })
  expect(after[0]).toBe(before[0])
})

describe('walking', () => {
  const list = stops(
    steadyList({
      rows: rows(1, 3),
      kept: [givenRow({ number: 2, state: 'declined' })],
      order: 'oldest',
    }),
  )

  test('reads ahead of what comes next', () => {
    expect(following(list, 'q1', 3)).toEqual(['q3'])
    expect(following(list, undefined, 1)).toEqual(['q1'])
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
    expect(nextOf(stops(steadyList({ rows: rows(1), kept: [], order: 'oldest' })), 'q1')).toBeUndefined()
  })
})
