import { expect, it } from 'vitest'
import { eventBudget } from './event-budget.ts'

it('hears a burst, ignores more, hears again after a pause, and cuts who goes on and on', () => {
  let now = 0
  const spend = eventBudget(() => now)
  const take = (n: number) => Array.from({ length: n }, spend)
  expect(new Set(take(100))).toEqual(new Set(['heard']))
  expect(take(1)).toEqual(['ignored'])
  now += 5_000
  expect(new Set(take(40))).toEqual(new Set(['heard']))
  expect(take(1_000).at(-1)).toBe('cut')
})
