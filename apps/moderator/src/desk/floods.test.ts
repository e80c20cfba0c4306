import { describe, expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { floodNamed, floodStop, listItems, rowsOf } from './floods.ts'
import { shiftOf, steadyList } from './steady-list.ts'

const given = (number: number, same?: string) => givenRow({ number, ...(same !== undefined && { same }) })
const list = (rows: ReturnType<typeof given>[], kept: ReturnType<typeof given>[] = []) =>
  steadyList({ rows, kept, order: 'oldest' })
const stops = (items: ReturnType<typeof listItems>) => items.map(({ id }) => id)
const closed = new Set<string>()

describe('[MC4] floods', () => {
  const rows = [given(1), given(2, 'a'), given(3, 'b'), given(4, 'a'), given(5, 'a')]

  test('stand as one card where the oldest stands; one alone is none', () => {
    const items = listItems(list(rows), closed)
    expect(stops(items)).toEqual(['q1', 'same:a', 'q3'])
    expect(items[1]).toMatchObject({ kind: 'flood', count: 3, left: false })
  })

  test('opened, show their questions below the card', () => {
    const items = listItems(list(rows), new Set(['a']))
    expect(stops(items)).toEqual(['q1', 'same:a', 'q2', 'q4', 'q5', 'q3'])
    expect(items[2]).toMatchObject({ kind: 'row', nested: true })
  })

  test('[MC1] growing moves nothing', () => {
    const before = listItems(list(rows), closed)
    const after = listItems(list([...rows, given(6, 'a'), given(7, 'b')]), closed)
    expect(stops(after)).toEqual(['q1', 'same:a', 'same:b'])
    expect(shiftOf(before, after, 'same:a')).toBe(0)
  })

  test('[MC1] a card whose questions somebody else decides keeps its place and counts what is left', () => {
    const items = listItems(list([given(1), given(4, 'a')], [given(2, 'a'), given(5, 'a')]), closed)
    expect(stops(items)).toEqual(['q1', 'same:a'])
    expect(items[1]).toMatchObject({ count: 1, left: false })
    expect(items[1] && rowsOf(items[1]).map(({ row }) => row.number)).toEqual([4])
    const gone = listItems(list([given(1)], [given(2, 'a'), given(4, 'a')]), closed)
    expect(gone[1]).toMatchObject({ count: 0, left: true })
  })

  test('an address names a flood or a question, never both', () => {
    expect(floodNamed(floodStop('a'))).toBe('a')
    expect(floodNamed('q1')).toBeUndefined()
    expect(floodNamed(undefined)).toBeUndefined()
  })
})
