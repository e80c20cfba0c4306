import { expect, it } from 'vitest'
import { boardTimes } from './times.ts'

const at = (time: string) => new Date(`2026-05-20T${time}:00+07:00`)
const day = {
  opensAt: at('07:30'),
  closesAt: at('16:45'),
  breaks: [{ from: at('12:00'), until: at('13:00') }],
}
const MINUTE = 60_000
const clock = (date: Date) => date.toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).slice(0, 5)

it('BO2 hours are those of the clock, with a part of one at either end', () => {
  const hours = boardTimes(day, at('10:10')).hours.map(clock)
  expect(hours).toEqual([
    '07:30',
    '08:00',
    '09:00',
    '10:00',
    '11:00',
    '12:00',
    '13:00',
    '14:00',
    '15:00',
    '16:00',
    '16:45',
  ])
})

it('BO2 hours go on after closing, but not for ever', () => {
  const late = boardTimes(day, at('19:20')).hours.map(clock)
  expect(late.slice(10)).toEqual(['16:45', '17:00', '18:00', '19:00', '20:00'])
  const years = boardTimes(day, new Date('2031-01-01T00:00:00Z')).hours
  expect(years.length).toBeLessThan(30)
})

it('BO2 without opening and closing hours are the last 24, and of a day that never closes a week at most', () => {
  const none = { opensAt: null, closesAt: null, breaks: [] }
  expect(boardTimes(none, at('10:10')).hours).toHaveLength(25)
  const endless = { opensAt: new Date('2020-01-01T00:00:00Z'), closesAt: null, breaks: [] }
  expect(boardTimes(endless, at('10:10')).hours.length).toBeLessThan(171)
})

it('BO2 FC1 stretches are a fortieth of the day each, back from now: of work without the break, of the clock with it', () => {
  const { work, clock: whole } = boardTimes(day, at('14:30'))
  // Eight and a quarter hours of work, nine and a quarter of the clock.
  expect(work.length).toBe((495 / 40) * MINUTE)
  expect(whole.length).toBe((555 / 40) * MINUTE)
  expect(work.bounds.at(-1)).toEqual(at('14:30'))
  expect(work.bounds).toHaveLength(Math.floor((360 * MINUTE) / work.length) + 1)
  expect(whole.bounds).toHaveLength(Math.floor((420 * MINUTE) / whole.length) + 1)
  const early = boardTimes(day, at('07:00'))
  expect([early.work.bounds, early.clock.bounds]).toEqual([[at('07:00')], [at('07:00')]])
  // After closing it is as it was at closing.
  expect(boardTimes(day, at('20:00')).work.bounds.at(-1)).toEqual(at('16:45'))
})
