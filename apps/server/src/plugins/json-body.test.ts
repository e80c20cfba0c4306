import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nestsDeeperThan } from './json-body.ts'

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Object.values(value).reduce((deepest: number, inner) => Math.max(deepest, depthOf(inner)), 0)
    : 0

describe('the depth of JSON text', () => {
  it('is that of the parsed value, whatever its strings hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.integer({ min: 0, max: 10 }), (value, max) => {
        expect(nestsDeeperThan(JSON.stringify(value), max)).toBe(depthOf(value) > max)
      }),
    )
    expect(nestsDeeperThan(JSON.stringify({ text: '[[[["\\' }), 1)).toBe(false)
  })

  it('I2 is found in a bomb without parsing it', () => {
    expect(nestsDeeperThan('['.repeat(500_000), 64)).toBe(true)
    expect(nestsDeeperThan('{"a":'.repeat(64), 64)).toBe(false)
  })
})
