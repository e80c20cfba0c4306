import { expect, it } from 'vitest'
import { hourLabels } from './hour-labels.ts'
import { balances } from './outcomes.ts'

const words = {
  at: (hour: string) => `${hour} giờ`,
  onDay: (hour: string, day: string) => `${hour} giờ ${day}`,
}
const hour = (from: string) => ({ from, received: 1, answered: 0 })

it('calls hours by the clock in Vietnam, and by their day where there are several', () => {
  expect(hourLabels([hour('2026-11-20T01:00:00Z'), hour('2026-11-20T02:00:00Z')], words)).toEqual([
    '8 giờ',
    '9 giờ',
  ])
  expect(hourLabels([hour('2026-11-19T16:00:00Z'), hour('2026-11-19T17:00:00Z')], words)).toEqual([
    '23 giờ 19/11',
    '0 giờ 20/11',
  ])
})

it('says whether the outcomes add up to what was received', () => {
  const counts = { published: 249, declined: 0, handedOver: 0, retracted: 0, answeredLater: 0, open: 22 }
  expect(balances({ ...counts, received: 271 })).toBe(true)
  expect(balances({ ...counts, received: 272 })).toBe(false)
})
