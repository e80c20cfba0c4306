import { BULK_MAX as AGREED } from '@giaoluu/contract/bulk'
import { describe, expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { listItems } from '../desk/floods.ts'
import { steadyList } from '../desk/steady-list.ts'
import { BULK_MAX } from './bulk-max.ts'
import { markOf, withAll, withItem, withRange } from './selection.ts'

const given = (number: number, same?: string) => givenRow({ number, ...(same !== undefined && { same }) })
const items = listItems(
  steadyList({
    rows: [given(1), given(2, 'a'), given(3), given(4, 'a'), given(6)],
    kept: [given(5)],
    order: 'oldest',
  }),
  new Set(),
)
const none: ReadonlySet<string> = new Set()
const item = (stop: string) => {
  const found = items.find(({ id }) => id === stop)
  if (!found) throw new Error(`no ${stop}`)
  return found
}

describe('[MC4] choosing', () => {
  test('one, and giving it up', () => {
    const one = withItem(none, item('q1'), true)
    expect([...one]).toEqual(['q1'])
    expect(withItem(one, item('q1'), false).size).toBe(0)
  })

  test('a card is all its questions', () => {
    const flood = withItem(none, item('same:a'), true)
    expect([...flood]).toEqual(['q2', 'q4'])
    expect(markOf(flood, item('same:a'))).toBe(true)
    expect(markOf(new Set(['q4']), item('same:a'))).toBe('some')
    expect(markOf(none, item('same:a'))).toBe(false)
  })

  test('a range, either way, without what has left', () => {
    expect([...withRange(none, items, 'q3', 'q6')]).toEqual(['q3', 'q6'])
    expect([...withRange(none, items, 'q3', 'q1')]).toEqual(['q1', 'q2', 'q4', 'q3'])
    expect(withRange(none, items, 'not-there', 'q1').size).toBe(0)
  })

  test('the whole queue, up to what one act may be done to', () => {
    expect([...withAll(items)]).toEqual(['q1', 'q2', 'q4', 'q3', 'q6'])
    const many = Array.from({ length: 300 }, (_, index) => given(index + 1))
    expect(withAll(listItems(steadyList({ rows: many, kept: [], order: 'oldest' }), new Set())).size).toBe(
      200,
    )
    expect(BULK_MAX).toBe(AGREED)
  })

  test('CF3 never takes in a confidential report, however it is chosen', () => {
    const report = givenRow({ number: 2, confidential: true, same: 'a' })
    const among = listItems(
      steadyList({ rows: [given(1), report, given(3, 'a'), given(4, 'a')], kept: [], order: 'oldest' }),
      new Set(),
    )
    expect(among.map(({ id }) => id)).toEqual(['q1', 'q2', 'same:a'])
    expect([...withAll(among)]).toEqual(['q1', 'q3', 'q4'])
    expect([...withRange(none, among, 'q1', 'q2')]).toEqual(['q1'])
    const [, one] = among
    expect(one && [...withItem(none, one, true)]).toEqual([])
  })
})
