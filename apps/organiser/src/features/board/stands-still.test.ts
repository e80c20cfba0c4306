import { expect, test } from 'vitest'
import { standsStill } from './stands-still.ts'

test('G2 figures are old after ten seconds without new ones', () => {
  const at = '2026-11-20T08:42:08.000Z'
  expect(standsStill(at, Date.parse('2026-11-20T08:42:18.000Z'))).toBe(false)
  expect(standsStill(at, Date.parse('2026-11-20T08:42:18.001Z'))).toBe(true)
})
