import { expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { filterRows, readFilters } from './filters.ts'

const rows = [
  givenRow({ number: 1, topic: 'land', province: 'ha-noi', labels: ['hot'] }),
  givenRow({ number: 2, topic: 'land', province: 'hue', unit: 'land-office', source: 'phone' }),
  givenRow({
    number: 3,
    topic: 'sea',
    unit: 'sea-office',
    coUnits: ['land-office'],
    labels: ['hot', 'press'],
  }),
]
const numbers = (filters: Parameters<typeof filterRows>[1]) =>
  filterRows(rows, filters).map(({ number }) => number)

test('[PF6] a queue is narrowed by topic, province, unit, label and source, all at once', () => {
  expect(numbers({ topic: 'land' })).toEqual([1, 2])
  expect(numbers({ topic: 'land', province: 'hue' })).toEqual([2])
  expect(numbers({ unit: 'land-office' })).toEqual([2, 3])
  expect(numbers({ label: 'hot' })).toEqual([1, 3])
  expect(numbers({ source: 'phone' })).toEqual([2])
  expect(numbers({ label: 'none' })).toEqual([])
})

test('without filters the list stays the very same, so that nothing is drawn anew', () => {
  expect(filterRows(rows, {})).toBe(rows)
})

test('an address may name anything: what is no filter, or empty, is none', () => {
  expect(readFilters({ topic: 'land', label: '', q: 'sổ', other: 1 })).toEqual({ topic: 'land' })
  expect(readFilters({ source: 'phone' })).toEqual({ source: 'phone' })
  expect(readFilters({ source: 'constructor' })).toEqual({})
})
