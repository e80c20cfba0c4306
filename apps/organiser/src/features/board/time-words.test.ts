import { expect, test } from 'vitest'
import { timeWords } from './time-words.ts'

test('G8 a moment has its day wherever it is not of today, by Vietnamese time', () => {
  const now = Date.parse('2026-11-20T17:30:00.000Z')
  expect(timeWords('2026-11-20T17:05:00.000Z', now)).toBe('00:05')
  expect(timeWords('2026-11-20T16:55:00.000Z', now)).toBe('23:55 20/11/2026')
})
