import { expect, test } from 'vitest'
import { vi } from '../../messages/vi.ts'
import { sessionWhen } from './session-when.ts'

const opensAt = '2026-11-22T17:57:00+07:00'

test.each([
  ['to its end', { closesAt: '2026-11-22T23:30:00+07:00' }, 'Chủ Nhật, 22/11/2026, 17:57 đến 23:30'],
  [
    'over midnight',
    { closesAt: '2026-11-23T23:30:00+07:00' },
    'Chủ Nhật, 22/11/2026, 17:57 đến 23:30 ngày 23/11/2026',
  ],
  [
    'to when it was closed',
    { closesAt: '2026-11-23T23:30:00+07:00', closedAt: '2026-11-22T19:05:00+07:00' },
    'Chủ Nhật, 22/11/2026, 17:57 đến 19:05',
  ],
  ['without an end', { closesAt: null }, 'Chưa có ngày giờ'],
])('a day %s', (_, ends, words) => {
  expect(sessionWhen({ opensAt, ...ends }, vi.setup, 'vi')).toBe(words)
})
