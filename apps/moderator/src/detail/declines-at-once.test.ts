import { expect, test } from 'vitest'
import { declinesAtOnce } from './declines-at-once.ts'
import type { Work } from './work.ts'

const work = (note: string): Extract<Work, { mode: 'decline' }> => ({
  mode: 'decline',
  base: {} as Work['base'],
  reason: null,
  note,
  linked: 'return',
})

test('[MC3] a figure declines unless a note was begun or others are linked', () => {
  expect(declinesAtOnce({ linked: 0 }, work(' '))).toBe(true)
  expect(declinesAtOnce({ linked: 0 }, work('Đã gọi cho người hỏi.'))).toBe(false)
  expect(declinesAtOnce({ linked: 2 }, work(''))).toBe(false)
})
