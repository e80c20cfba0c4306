import { expect, test } from 'vitest'
import { vi } from '../../messages/vi.ts'
import { sessionWhen } from './session-when.ts'

const opensAt = '2026-11-22T17:57:00+07:00'

test.each([
  ['open', '2026-11-22T23:30:00+07:00', 'Chủ Nhật, 22/11/2026, 17:57 đến 23:30'],
  ['open', '2026-11-23T23:30:00+07:00', 'Chủ Nhật, 22/11/2026, 17:57 đến 23:30 ngày 23/11/2026'],
  ['closed', '2026-11-23T23:30:00+07:00', 'Chủ Nhật, 22/11/2026, từ 17:57'],
  ['draft', null, 'Chưa có ngày giờ'],
] as const)('%s until %s: %s', (state, closesAt, words) => {
  expect(sessionWhen({ state, opensAt, closesAt }, vi.setup, 'vi')).toBe(words)
})
