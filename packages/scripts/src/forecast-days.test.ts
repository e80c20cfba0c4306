import { describe, expect, it } from 'vitest'
import { DAYS, type DayKind } from '../bench/forecast/days.ts'
import type { Looked } from '../bench/forecast/look-ahead.ts'
import { lookAtDays } from './bench-forecast.ts'

const EACH = 100
const THREE = 420
const error = (said: number, { truth }: Looked) => Math.abs(said - truth) / truth
const share = (looked: readonly Looked[], holds: (each: Looked) => boolean) =>
  looked.filter(holds).length / looked.length
const inBand = ({ low, high, truth }: Looked) => low <= truth && truth <= high
const at = (name: string, minute = THREE) => {
  const kind = DAYS.find((each) => each.name === name)
  if (!kind) throw new Error(`no day is called ${name}`)
  return lookAtDays(kind, minute, EACH, 7)
}

const steady = DAYS.filter((kind) => kind.steady)
/** What changed did so before three: that can be seen. */
const CHANGED: string[] = [
  'morning peak',
  'late units',
  'flood from 14:00',
  'a break in the afternoon',
  'fewer people after lunch',
  'nearly level',
]

describe('FC2 the forecast at 15:00 on simulated days', () => {
  it.each(steady)('is within 10 % of what is open at 17:00: $name', (kind: DayKind) => {
    const looked = lookAtDays(kind, THREE, EACH, 7)
    expect(looked).toHaveLength(EACH)
    expect(share(looked, (each) => error(each.open, each) <= 0.1)).toBeGreaterThanOrEqual(0.95)
  })

  it('FC3 holds its band four times in five on steady days, without being so wide that it says nothing', () => {
    for (const minute of [150, 300, THREE]) {
      const looked = steady.flatMap((kind) => lookAtDays(kind, minute, EACH, 7))
      expect(share(looked, inBand), `minute ${minute}`).toBeGreaterThan(0.8)
      expect(share(looked, inBand), `minute ${minute}`).toBeLessThan(0.95)
    }
  })

  it.each(CHANGED)('FC3 holds its band four times in five where the day changed before: %s', (name) => {
    expect(share(at(name), inBand)).toBeGreaterThan(0.8)
  })

  it('follows a change where the plain rate of the day lags behind', () => {
    for (const name of ['flood from 14:00', 'fewer people after lunch']) {
      const looked = at(name)
      const mean = (said: (each: Looked) => number) =>
        looked.reduce((sum, each) => sum + error(said(each), each), 0) / looked.length
      expect(
        mean(({ open }) => open),
        name,
      ).toBeLessThan(mean(({ plain }) => plain) / 2)
    }
  })
})
