import { describe, expect, test } from 'vitest'
import { clock } from './clock.ts'
import { dateDay } from './date-day.ts'
import { parseClock, parseDay, parseMoment } from './parse-moment.ts'

describe('G8 moments are typed dd/MM/yyyy and by 24 hours, in Vietnam', () => {
  test('a moment typed is the moment shown', () => {
    const at = parseMoment('20/11/2026', '08:05')
    expect(at?.toISOString()).toBe('2026-11-20T01:05:00.000Z')
    if (at) expect([dateDay(at), clock(at)]).toEqual(['20/11/2026', '08:05'])
    expect(parseMoment('1/1/2027', '0:30')?.toISOString()).toBe('2026-12-31T17:30:00.000Z')
  })

  test('days that no calendar has are refused', () => {
    for (const typed of ['31/2/2026', '29/2/2027', '0/1/2026', '20/13/2026', '2026-11-20', '', 'mai'])
      expect(parseDay(typed), typed).toBeNull()
    expect(parseDay(' 3.1.2027 ')).toEqual({ year: 2027, month: 1, day: 3 })
  })

  test('clocks are understood as people write them', () => {
    expect(['8:00', '8h', '8h30', '17', '23:59', '13g15'].map(parseClock)).toEqual([
      '08:00',
      '08:00',
      '08:30',
      '17:00',
      '23:59',
      '13:15',
    ])
    for (const typed of ['24:00', '8:60', '8:5', 'trưa', '']) expect(parseClock(typed), typed).toBeNull()
  })
})
