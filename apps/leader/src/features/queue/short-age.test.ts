import { expect, test } from 'vitest'
import { shortAge } from './short-age.ts'

const now = Date.parse('2026-11-20T03:00:00.000Z')

test('a narrow list tells an age by its largest unit', () => {
  expect(shortAge('2026-11-20T02:19:00.000Z', now, 'vi')).toBe('41 phút')
  expect(shortAge('2026-11-20T01:10:00.000Z', now, 'vi')).toBe('1 giờ')
  expect(shortAge('2026-11-17T01:00:00.000Z', now, 'en')).toBe('3 days')
  expect(shortAge('2026-11-20T03:00:05.000Z', now, 'vi')).toBe('0 giây')
})
