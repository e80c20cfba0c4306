import { expect, it } from 'vitest'
import { en } from '../messages/en.ts'
import { vi } from '../messages/vi.ts'
import { waitWords } from './wait-words.ts'

it.each([
  [1, '1 giây', '1 second'],
  [90, '90 giây', '90 seconds'],
  [121, '3 phút', '3 minutes'],
  [600, '10 phút', '10 minutes'],
  [3_600, '1 giờ', '1 hour'],
])('OC2 %i seconds are never told shorter than they are', (seconds, vietnamese, english) => {
  expect(waitWords(seconds, vi, 'vi')).toBe(vietnamese)
  expect(waitWords(seconds, en, 'en')).toBe(english)
})
