import { expect, test } from 'vitest'
import { narrowDifference } from './narrow-difference.ts'

test('paragraphs that are the same at both ends are left out', () => {
  expect(narrowDifference('a\n\nb\n\nc', 'a\n\nB\n\nc')).toEqual({
    before: '…\n\nb\n\n…',
    after: '…\n\nB\n\n…',
  })
})

test('one that came at the end, or went, leaves no trace of its neighbours', () => {
  expect(narrowDifference('a', 'a\n\nb')).toEqual({ before: '…', after: '…\n\nb' })
  expect(narrowDifference('a\n\na', 'a')).toEqual({ before: '…\n\na', after: '…' })
})

test('nothing in common is shown whole', () => {
  expect(narrowDifference('a', 'b')).toEqual({ before: 'a', after: 'b' })
})
