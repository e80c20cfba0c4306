import { describe, expect, it } from 'vitest'
import { carriesWhiteText, contrast } from './contrast.ts'

describe('G5 contrast', () => {
  it('is 21 between black and white and 1 between equals, whichever comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
    expect(contrast('#1b5e20', '#1b5e20')).toBe(1)
  })

  it('is what others reckon', () => {
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#0000ff', '#ffffff')).toBeCloseTo(8.59, 2)
    expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4.0, 2)
  })

  it.each([
    ['#767676', true],
    ['#777777', false],
    ['#9a0007', true],
    ['#ffcd00', false],
    ['#00695c', true],
    ['#ffffff', false],
  ])('white text on %s can be read: %s', (colour, readable) => {
    expect(carriesWhiteText(colour)).toBe(readable)
  })
})
