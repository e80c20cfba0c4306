import { describe, expect, test } from 'vitest'
import { addWorkingDays, parseDay } from './due-date.ts'

describe('[G8] the day an answer is promised for', () => {
  test('is written day first and ends with the office hours in Vietnam', () => {
    expect(parseDay('03/12/2026')?.toISOString()).toBe('2026-12-03T10:00:00.000Z')
    expect(parseDay(' 3-12-2026 ')?.toISOString()).toBe('2026-12-03T10:00:00.000Z')
  })

  test.each(['31/02/2027', '00/01/2027', '12/13/2026', '2026-12-03', 'mai', ''])('%j is no day', (text) => {
    expect(parseDay(text)).toBeNull()
  })

  test('working days leave out the weekend', () => {
    // 20 November 2026 is a Friday; late in the evening it is still that day in Vietnam.
    const friday = new Date('2026-11-20T16:30:00.000Z')
    expect(addWorkingDays(friday, 1).toISOString()).toBe('2026-11-23T10:00:00.000Z')
    expect(addWorkingDays(friday, 7).toISOString()).toBe('2026-12-01T10:00:00.000Z')
  })
})
