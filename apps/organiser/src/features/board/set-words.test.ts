import { expect, test } from 'vitest'
import { vi } from '../../messages/vi.ts'
import { setWords } from './set-words.ts'

const now = Date.parse('2026-11-20T08:00:00.000Z')

test('the log says until when a day was extended, and how long an address waits', () => {
  expect(
    setWords({ asksUntil: '2026-11-20T10:30:00.000Z', closesAt: '2026-11-20T17:30:00.000Z' }, now, vi, 'vi'),
  ).toEqual(['nhận câu hỏi đến 17:30', 'kết thúc lúc 00:30 21/11/2026'])
  expect(setWords({ slowMode: 30 }, now, vi, 'vi')).toEqual(['mỗi địa chỉ mạng một câu trong 30 giây'])
  expect(setWords({ slowMode: 0 }, now, vi, 'vi')).toEqual(['không giới hạn'])
  expect(setWords({}, now, vi, 'vi')).toEqual([])
})
