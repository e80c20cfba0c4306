import { describe, expect, test } from 'vitest'
import { age } from './age.ts'
import { clock } from './clock.ts'
import { clockOn } from './clock-on.ts'
import { clockSeconds } from './clock-seconds.ts'
import { counted } from './counted.ts'
import { dateDay } from './date-day.ts'
import { dateWeekday } from './date-weekday.ts'
import { duration } from './duration.ts'
import { minutesSeconds } from './minutes-seconds.ts'
import { number } from './number.ts'
import { receiptCode } from './receipt-code.ts'

const morning = new Date('2026-11-20T03:12:05Z')
const lateEvening = new Date('2026-12-31T17:30:00Z')

test('an English count is one or many', () => {
  expect(['0', '1', '12'].map((count) => counted(count, 'person', 'people'))).toEqual([
    '0 people',
    '1 person',
    '12 people',
  ])
})

describe('time in Vietnam, whatever the zone of the machine', () => {
  test('clocks have 24 hours and two digits', () => {
    expect(clock(morning)).toBe('10:12')
    expect(clockSeconds(morning)).toBe('10:12:05')
    expect(clock(lateEvening)).toBe('00:30')
  })

  test('a clock of another day than is in mind has its date', () => {
    expect(clockOn(morning, new Date('2026-11-19T17:00:00Z'), 'vi')).toBe('10:12')
    expect(clockOn(morning, new Date('2026-11-20T17:00:00Z'), 'vi')).toBe('10:12 ngày 20/11/2026')
    expect(clockOn(morning, null, 'en')).toBe('10:12 on 20/11/2026')
  })

  test('dates are dd/MM/yyyy and turn at midnight in Vietnam', () => {
    expect(dateDay(morning)).toBe('20/11/2026')
    expect(dateDay(lateEvening)).toBe('01/01/2027')
    expect(dateWeekday(morning, 'vi')).toBe('Thứ Sáu, 20/11/2026')
    expect(dateWeekday(morning, 'en')).toBe('Friday, 20/11/2026')
  })
})

describe('numbers', () => {
  test('are grouped by the language', () => {
    expect(number(12904, 'vi')).toBe('12.904')
    expect(number(12904, 'en')).toBe('12,904')
    expect(number(1234567, 'vi')).toBe('1.234.567')
    expect(number(891, 'vi')).toBe('891')
  })
})

describe('ages and durations', () => {
  test('use at most two units', () => {
    expect(duration(12, 'vi')).toBe('12 giây')
    expect(duration(41 * 60, 'vi')).toBe('41 phút')
    expect(duration(80 * 60, 'vi')).toBe('1 giờ 20 phút')
    expect(duration(3600, 'vi')).toBe('1 giờ')
    expect(duration(38 * 3600 + 20 * 60, 'vi')).toBe('1 ngày 14 giờ')
    expect(duration(80 * 60, 'en')).toBe('1 hour 20 minutes')
    expect(duration(2 * 86400, 'en')).toBe('2 days')
  })

  test('an age is never negative', () => {
    expect(age(lateEvening, morning, 'vi')).toBe('0 giây')
    expect(age(morning, new Date(morning.getTime() + 60_000), 'en')).toBe('1 minute')
  })

  test('what counts down shows minutes and seconds, and reaches zero last', () => {
    expect(minutesSeconds(78)).toBe('1:18')
    expect(minutesSeconds(9.2)).toBe('0:10')
    expect(minutesSeconds(-3)).toBe('0:00')
  })
})

test('a receipt is grouped by four', () => {
  expect(receiptCode('K7MP4XQ29RTD')).toBe('K7MP 4XQ2 9RTD')
})
