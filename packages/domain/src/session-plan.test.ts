import type { SessionState } from '@giaoluu/contract/session'
import { describe, expect, it } from 'vitest'
import {
  editable,
  movedPlan,
  NO_TIMES,
  type Plan,
  planFault,
  type Setting,
  usualPlan,
} from './session-plan.ts'

const at = (day: number, time: string) => new Date(`2026-11-${day}T${time}:00+07:00`)
const usual: Plan = {
  asksFrom: at(21, '08:00'),
  asksUntil: at(21, '17:00'),
  opensAt: at(21, '08:00'),
  closesAt: at(21, '17:00'),
  breaks: [{ from: at(21, '12:00'), until: at(21, '13:00') }],
}

describe('SE2 the plan of a day', () => {
  it('is 8:00 to 12:00 and 13:00 to 17:00 in Vietnam, tomorrow or on the day of the opening', () => {
    expect(usualPlan(null, at(20, '23:59'))).toEqual(usual)
    expect(usualPlan(null, at(20, '00:00'))).toEqual(usual)
    expect(usualPlan(at(21, '08:00'), at(1 + 9, '03:00'))).toEqual(usual)
    expect(usualPlan(at(21, '09:30'), at(20, '03:00'))).toMatchObject({
      asksFrom: at(21, '09:30'),
      opensAt: at(21, '09:30'),
      closesAt: at(21, '17:00'),
    })
    const evening = usualPlan(at(21, '19:00'), at(20, '03:00'))
    expect(evening).toMatchObject({ closesAt: at(22, '04:00'), breaks: [] })
    for (const plan of [usual, evening, usualPlan(at(21, '13:30'), at(20, '03:00'))])
      expect(planFault('day', plan)).toBeNull()
  })
  it('is another day’s, moved as a whole', () => {
    const early = { ...usual, asksFrom: at(15, '00:00') }
    expect(movedPlan(early, at(28, '09:00'), at(22, '03:00'))).toEqual({
      asksFrom: at(22, '01:00'),
      asksUntil: at(28, '18:00'),
      opensAt: at(28, '09:00'),
      closesAt: at(28, '18:00'),
      breaks: [{ from: at(28, '13:00'), until: at(28, '14:00') }],
    })
    expect(movedPlan(early, null, at(24, '10:00'))).toMatchObject({
      opensAt: at(25, '08:00'),
      asksFrom: at(19, '00:00'),
    })
    expect(movedPlan(NO_TIMES, at(21, '08:00'), at(20, '10:00'))).toEqual(usual)
  })
  it.each([
    [{ opensAt: null }, 'opensAt'],
    [{ opensAt: new Date('0000-01-01T00:00:00Z') }, 'opensAt'],
    [{ closesAt: new Date('9999-12-31T23:59:59Z') }, 'closesAt'],
    [{ closesAt: at(21, '08:00') }, 'closesAt'],
    [{ asksUntil: at(21, '08:00') }, 'asksUntil'],
    [{ asksUntil: at(21, '17:01') }, 'asksUntil'],
    [{ breaks: [{ from: at(21, '13:00'), until: at(21, '12:00') }] }, 'breaks'],
    [{ breaks: [{ from: at(21, '07:00'), until: at(21, '09:00') }] }, 'breaks'],
    [{ breaks: [{ from: at(21, '16:00'), until: at(21, '17:30') }] }, 'breaks'],
    [
      {
        breaks: [
          { from: at(21, '12:00'), until: at(21, '13:00') },
          { from: at(21, '11:00'), until: at(21, '12:30') },
        ],
      },
      'breaks',
    ],
  ])('%j makes no sense', (over, path) => {
    expect(planFault('day', { ...usual, ...over })).toMatchObject({ path })
  })
  it('of a standing session is none', () => {
    expect(planFault('standing', NO_TIMES)).toBeNull()
    expect(planFault('standing', { ...NO_TIMES, closesAt: at(21, '17:00') })).toMatchObject({
      path: 'closesAt',
    })
    expect(planFault('standing', { ...NO_TIMES, breaks: usual.breaks })).toMatchObject({ path: 'breaks' })
  })
})

it('SE2 after the opening times move by announced acts only, and who signs stays', () => {
  const settings: Setting[] = [
    'title',
    'breaks',
    'publishDelay',
    'askFields',
    'opensAt',
    'closesAt',
    'asksFrom',
  ]
  const left = (state: SessionState) =>
    [...settings, 'asksUntil' as const, 'secondSignature' as const].filter((name) => editable(name, state))
  expect(left('draft')).toHaveLength(9)
  expect(left('announced')).toHaveLength(9)
  for (const state of ['open', 'paused', 'intakeClosed'] as const)
    expect(left(state)).toEqual(['title', 'breaks', 'publishDelay', 'askFields'])
  expect(left('closed')).toEqual(['title'])
  expect(left('archived')).toEqual([])
})
