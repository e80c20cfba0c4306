import { expect, test } from 'vitest'
import { isSlug, slugOf } from './slug-of.ts'

test('an address is made of a title, whatever accents and marks it has', () => {
  expect(slugOf('Ngày hỏi đáp: Đất đai & Môi trường, 2026!')).toBe('ngay-hoi-dap-dat-dai-moi-truong-2026')
  expect(slugOf(' —  ')).toBe('')
  const long = slugOf('Hỏi đáp '.repeat(20))
  expect(long.length).toBeLessThanOrEqual(64)
  expect(isSlug(long)).toBe(true)
  expect(['hoi-dap', 'Hoi-dap', 'hỏi', '-hoi', 'hoi-', 'h'].map(isSlug)).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
  ])
})
