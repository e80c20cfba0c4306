import { describe, expect, it } from 'vitest'
import { aSession } from '../../test/snapshots.ts'
import { vi } from '../messages/vi.ts'
import { nextTime } from './session-words.ts'

const at = (time: string): Date => new Date(`2026-11-20T${time}:00+07:00`)

describe('G1 the next time that matters', () => {
  it.each([
    [{ state: 'announced' as const }, '07:00', 'Bắt đầu 08:00, Thứ Sáu, 20/11/2026'],
    [{ state: 'open' as const }, '10:00', 'Nhận câu hỏi đến 16:30, kết thúc lúc 17:00'],
    [{ state: 'paused' as const }, '12:00', 'Kết thúc lúc 17:00'],
    [{ state: 'intakeClosed' as const }, '16:45', 'Vẫn trả lời đến 17:00'],
    [{ state: 'intakeClosed' as const }, '18:00', null],
    [{ state: 'closed' as const }, '18:00', 'lúc 17:00, Thứ Sáu, 20/11/2026'],
    [{ state: 'closed' as const }, '15:00', null],
    [
      { state: 'closed' as const, closedAt: '2026-11-20T14:10:00+07:00' },
      '15:00',
      'lúc 14:10, Thứ Sáu, 20/11/2026',
    ],
  ])('of %j at %s is %j', (set, time, words) => {
    expect(nextTime(aSession(set), at(time), vi, 'vi')).toBe(words)
  })

  it('before questions are taken is when they will be', () => {
    const session = aSession({ state: 'announced' })
    expect(nextTime(session, new Date('2026-11-10T03:00:00Z'), vi, 'vi')).toBe(
      'Nhận câu hỏi từ 08:00 ngày 14/11/2026',
    )
  })

  it('on another day stands with its date', () => {
    const session = aSession({ state: 'open', closesAt: '2026-11-20T23:30:00+07:00' })
    const words = (asksUntil: string, now: string) =>
      nextTime({ ...session, asksUntil }, new Date(now), vi, 'vi')
    expect(words('2026-11-20T23:00:00+07:00', '2026-11-19T18:00:00+07:00')).toBe(
      'Nhận câu hỏi đến 23:00 ngày 20/11/2026, kết thúc lúc 23:30 ngày 20/11/2026',
    )
    expect(words('2026-11-19T23:00:00+07:00', '2026-11-19T18:00:00+07:00')).toBe(
      'Nhận câu hỏi đến 23:00, kết thúc lúc 23:30 ngày 20/11/2026',
    )
  })

  it('in a break is when answers go on', () => {
    const breaks = [{ from: at('12:00').toISOString(), until: at('13:30').toISOString() }]
    expect(nextTime(aSession({ breaks }), at('12:10'), vi, 'vi')).toBe('Đang nghỉ, trả lời tiếp lúc 13:30')
  })
})
