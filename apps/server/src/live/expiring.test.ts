import { expect, it } from 'vitest'
import { expiring } from './expiring.ts'

it('believes each node until it is silent for too long', () => {
  let now = 0
  const told = expiring<number>(50, () => now)
  told.tell('session', 'one', 3)
  now = 30
  told.tell('session', 'two', 4)
  told.tell('session', 'one', 5)
  expect(told.of('session')).toEqual([5, 4])
  told.tell('other', 'one', 1)
  now = 79
  expect(told.expire()).toEqual([])
  now = 80
  expect(told.expire().sort()).toEqual(['other', 'session'])
  expect(told.of('session')).toEqual([])
  expect(told.expire()).toEqual([])
})
