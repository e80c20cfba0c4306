import { expect, it } from 'vitest'
import { forecast, goOn, peopleNeeded } from './forecast.ts'

const flow = (counts: number[], ahead = 10) => ({ counts, ahead })
const times = (n: number, count: number) => Array.from({ length: n }, () => count)

it('FC2 goes on at the pace seen: open now, with what comes, less what leaves', () => {
  expect(forecast(100, flow(times(20, 7)), [flow(times(20, 4))])).toMatchObject({ open: 130 })
  expect(forecast(100, flow(times(20, 7), 0), [flow(times(20, 4)), flow(times(20, 1))])).toMatchObject({
    open: 50,
  })
})

it('FC2 says nothing before a tenth of the day has passed', () => {
  expect(forecast(10, flow(times(4, 7)), [flow(times(3, 4))])).toBeNull()
  expect(forecast(10, flow(times(4, 7)), [flow(times(4, 4))])).not.toBeNull()
})

it('FC2 never says less than none, nor that more leaves than can', () => {
  expect(forecast(5, flow(times(20, 0), 0), [flow(times(20, 9))])).toMatchObject({ open: 0, low: 0 })
  expect(forecast(50, flow(times(20, 0), 0), [{ ...flow(times(20, 9)), most: 8 }])).toMatchObject({
    open: 42,
  })
})

it('FC2 takes a change of pace from the last fifth, and a longer look where there was none', () => {
  expect(goOn(flow([...times(20, 2), ...times(8, 10)])).expected).toBe(100)
  // Chance alone: the longer look is the surer.
  const calm = [5, 3, 4, 6, 4, 5, 3, 4, 5, 4, 4, 3, 5, 4, 6, 4, 5, 5, 6, 5]
  expect(goOn(flow(calm)).expected).toBe(45)
})

it('FC3 the band is wider where events come in clusters, where less was seen, and where the pace changed', () => {
  const width = (counts: number[]) => {
    const said = forecast(200, flow(counts), [flow(times(counts.length, 0))])
    return (said?.high ?? 0) - (said?.low ?? 0)
  }
  const even = width(times(20, 6))
  expect(width([0, 12, 1, 11, 0, 12, 2, 10, 0, 12, 0, 12, 1, 11, 0, 12, 2, 10, 0, 12])).toBeGreaterThan(even)
  expect(width(times(5, 6))).toBeGreaterThan(even)
  expect(width([...times(12, 1), ...times(8, 6)])).toBeGreaterThan(width(times(8, 6)))
  // A quiet time promises no certainty.
  expect(width(times(20, 0))).toBeGreaterThan(0)
})

it('FC4 names the people a unit lacks at the pace of one of its own', () => {
  const left = flow(times(20, 2))
  expect(peopleNeeded(15, left, 2)).toBe(2)
  expect(peopleNeeded(20, left, 2)).toBe(2)
  expect(peopleNeeded(21, left, 2)).toBe(3)
  expect(peopleNeeded(0, left, 2)).toBe(0)
  expect(peopleNeeded(15, left, 0)).toBeNull()
  expect(peopleNeeded(15, flow(times(20, 0)), 2)).toBeNull()
})
