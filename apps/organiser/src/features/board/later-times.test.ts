import { describe, expect, test } from 'vitest'
import { laterTimes, moveEnds, movingEnds } from './later-times.ts'

const present = { asksUntil: '2026-11-20T09:30:00.000Z', closesAt: '2026-11-20T10:00:00.000Z' }
const now = Date.parse('2026-11-20T08:42:00.000Z')
const form = {
  asksUntil: { day: '20/11/2026', time: '16:30' },
  closesAt: { day: '20/11/2026', time: '17:00' },
}
const at = (time: string) => ({ day: '20/11/2026', time })

describe('OC2 extending', () => {
  test('sends only the end that was moved', () => {
    expect(laterTimes(form, present, now)).toEqual({ faults: [], body: {} })
    expect(laterTimes({ ...form, closesAt: at('17:30') }, present, now)).toEqual({
      faults: [],
      body: { closesAt: '2026-11-20T10:30:00.000Z' },
    })
  })

  test('an end that is over can be left as it is while the other moves', () => {
    const later = Date.parse('2026-11-20T09:50:00.000Z')
    expect(laterTimes({ ...form, closesAt: at('17:30') }, present, later).faults).toEqual([])
  })

  test('refuses what is not later, not readable, or intake beyond the end', () => {
    const faults = (change: Partial<typeof form>) => laterTimes({ ...form, ...change }, present, now).faults
    expect(faults({ closesAt: at('16:45') })).toEqual([{ field: 'closesAt', kind: 'not-later' }])
    expect(faults({ asksUntil: at('17:15') })).toEqual([{ field: 'asksUntil', kind: 'after-end' }])
    expect(faults({ asksUntil: at('trưa') })).toEqual([{ field: 'asksUntil', kind: 'unreadable' }])
  })

  test('a step moves both ends, and after intake has ended only the end of the day', () => {
    expect(moveEnds(form, movingEnds('open'), 30)).toEqual({ asksUntil: at('17:00'), closesAt: at('17:30') })
    const ended = moveEnds(form, movingEnds('intakeClosed'), 30)
    expect(ended).toEqual({ asksUntil: at('16:30'), closesAt: at('17:30') })
    const late = Date.parse('2026-11-20T10:10:00.000Z')
    expect(laterTimes(ended, present, late)).toEqual({
      faults: [],
      body: { closesAt: '2026-11-20T10:30:00.000Z' },
    })
    expect(moveEnds({ ...form, closesAt: at('') }, movingEnds('open'), 30).closesAt).toEqual(at(''))
  })
})
