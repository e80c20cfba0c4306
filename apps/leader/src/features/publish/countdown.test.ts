import { describe, expect, test } from 'vitest'
import { countdown } from './countdown.ts'

const at = '2026-11-20T03:00:10.000Z'
const before = (ms: number): number => Date.parse(at) - ms

describe('[LC4] the wait before an answer is public', () => {
  test('counts whole seconds down and reaches one, not zero, while it can be taken back', () => {
    expect(countdown(at, before(10_000), 10_000)).toEqual({ kind: 'counting', seconds: 10, share: 1 })
    expect(countdown(at, before(9_999), 10_000)).toMatchObject({ seconds: 10 })
    expect(countdown(at, before(2_500), 10_000)).toEqual({ kind: 'counting', seconds: 3, share: 0.25 })
    expect(countdown(at, before(1), 10_000)).toMatchObject({ kind: 'counting', seconds: 1 })
    expect(countdown(at, before(0), 10_000)).toEqual({ kind: 'leaving' })
  })

  test('a clock that is ahead of the reply shows no more than the whole wait', () => {
    expect(countdown(at, before(10_400), 10_000)).toMatchObject({ share: 1 })
  })

  test('answers made ready before the opening name its time', () => {
    expect(countdown(at, before(3_600_000), 10_000)).toEqual({ kind: 'scheduled', at: new Date(at) })
  })

  test('without a delay it leaves at once', () => {
    expect(countdown(at, before(0), 0)).toEqual({ kind: 'leaving' })
  })
})
