import { expect, it } from 'vitest'
import { workingSince, workingTime } from './working-time.ts'

const at = (time: string) => new Date(`2026-05-20T${time}:00+07:00`)
const MINUTE = 60_000
const day = {
  opensAt: at('08:00'),
  closesAt: at('17:00'),
  breaks: [{ from: at('12:00'), until: at('13:00') }],
}
const minutes = (from: string, until: string, of = day) => workingTime(of, at(from), at(until)) / MINUTE

it('FC1 counts what falls between opening and closing and into no break', () => {
  expect(minutes('08:00', '17:00')).toBe(480)
  expect(minutes('06:00', '23:00')).toBe(480)
  expect(minutes('11:30', '13:30')).toBe(60)
  expect(minutes('12:10', '12:50')).toBe(0)
  expect(minutes('15:00', '15:45')).toBe(45)
  expect(minutes('18:00', '19:00')).toBe(0)
  expect(minutes('15:00', '14:00')).toBe(0)
})

it('FC1 breaks may overlap, touch the ends and stand in any order', () => {
  const breaks = [
    { from: at('16:30'), until: at('18:00') },
    { from: at('12:30'), until: at('13:30') },
    { from: at('12:00'), until: at('13:00') },
    { from: at('07:00'), until: at('08:30') },
  ]
  expect(minutes('06:00', '19:00', { ...day, breaks })).toBe(390)
})

it('FC1 without opening and closing it is the clock', () => {
  const standing = { opensAt: null, closesAt: null, breaks: [] }
  expect(workingTime(standing, at('02:00'), at('03:00'))).toBe(60 * MINUTE)
  expect(workingSince(standing, at('03:00'), 60 * MINUTE)).toEqual(at('02:00'))
})

it('FC1 finds since when so much time was worked', () => {
  expect(workingSince(day, at('13:30'), 60 * MINUTE)).toEqual(at('11:30'))
  expect(workingSince(day, at('12:30'), 60 * MINUTE)).toEqual(at('11:00'))
  expect(workingSince(day, at('19:00'), 480 * MINUTE)).toEqual(at('08:00'))
  expect(workingSince(day, at('09:00'), 61 * MINUTE)).toBeNull()
})
