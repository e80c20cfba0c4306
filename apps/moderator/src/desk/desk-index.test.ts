import { describe, expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { deskIndexer, indexDesk } from './desk-index.ts'

const rowsOf = (...rows: ReturnType<typeof givenRow>[]) => new Map(rows.map((row) => [row.id, row]))
const numbers = (rows: readonly { number: number }[]) => rows.map(({ number }) => number)

describe('[MC7] the queues of a desk', () => {
  const held = givenRow({ number: 3, state: 'held' })
  const rows = rowsOf(held, givenRow({ number: 2 }), givenRow({ number: 1 }))

  test('are oldest first, however the rows arrived', () => {
    const index = indexDesk(rows)
    expect(numbers(index.new)).toEqual([1, 2])
    expect(numbers(index.held)).toEqual([3])
    expect(numbers(index.all)).toEqual([1, 2, 3])
  })

  test('stay the same list while nothing in them changes', () => {
    const index = deskIndexer()
    const before = index(rows)
    const after = index(new Map([...rows, ['q4', givenRow({ number: 4 })]]))
    expect(after.held).toBe(before.held)
    expect(numbers(after.new)).toEqual([1, 2, 4])
    expect(index(rows)).not.toBe(before)
  })

  test('follow a row from one to another', () => {
    const index = deskIndexer()
    index(rows)
    const after = index(new Map([...rows, ['q3', { ...held, state: 'received' as const, version: 2 }]]))
    expect(numbers(after.new)).toEqual([1, 2, 3])
    expect(after.held).toEqual([])
  })
})
