import { expect, it } from 'vitest'
import { formatShare, share } from './share.ts'

it("RP3 has two decimals in the language's form", () => {
  const open = share(22, 271) ?? 0
  expect(formatShare(open, 'vi')).toBe('8,11\u00a0%')
  expect(formatShare(open, 'en')).toBe('8.11%')
  expect(formatShare(share(249, 271) ?? 0, 'vi')).toBe('91,88\u00a0%')
  expect(formatShare(share(3, 3) ?? 0, 'vi')).toBe('100,00\u00a0%')
  expect(formatShare(share(1, 2_000) ?? 0, 'en')).toBe('0.05%')
})

it('RP3 is cut: all but one is never everything, and of nothing there is no share', () => {
  expect(share(99_999, 100_000)).toBe(9_999)
  expect(share(0, 5)).toBe(0)
  expect(share(0, 0)).toBeNull()
  // Exact where a quotient of fractions would not be.
  for (let whole = 1; whole <= 200; whole++)
    for (let part = 0; part <= whole; part++) {
      const cut = share(part, whole) ?? -1
      expect(cut * whole <= part * 10_000 && (cut + 1) * whole > part * 10_000).toBe(true)
    }
})
