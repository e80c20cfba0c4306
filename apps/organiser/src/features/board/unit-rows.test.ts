import type { BoardUnit } from '@giaoluu/contract/board'
import { expect, test } from 'vitest'
import { unitRows } from './unit-rows.ts'

const unit = (id: string, open: number, waits: string | null, answered = 0): BoardUnit => ({
  unit: id,
  open,
  oldest: waits === null ? null : { id: `q-${id}`, number: 1, at: `2026-11-20T${waits}:00.000Z` },
  answered,
  perHour: 0,
  people: 0,
  lastActAt: null,
  silent: false,
  forecast: null,
  needs: null,
})

test('OC1 the unit whose question waits longest comes first; idle ones are folded away', () => {
  const rows = unitRows({
    units: [
      unit('done', 0, null, 9),
      unit('late', 3, '02:00'),
      unit('idle', 0, null),
      unit('later', 50, '01:00'),
    ],
  })
  expect(rows.shown.map((row) => row.unit)).toEqual(['later', 'late', 'done'])
  expect(rows.folded.map((row) => row.unit)).toEqual(['idle'])
  expect(rows.most).toBe(50)
})

test('a joint day of 63 departments shows the first and tells how much is folded', () => {
  const minute = (n: number) => `03:${String(n % 60).padStart(2, '0')}`
  const rows = unitRows({ units: Array.from({ length: 63 }, (_, n) => unit(`so-${n}`, 2, minute(n))) })
  expect(rows.shown).toHaveLength(12)
  expect(rows.folded).toHaveLength(51)
  expect(rows.foldedOpen).toBe(102)
})
