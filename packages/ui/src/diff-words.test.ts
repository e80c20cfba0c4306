import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from './diff-words.ts'

test('a changed word stands alone; its neighbours and signs stay', () => {
  expect(diffWords('Thời hạn không quá 20 năm.', 'Thời hạn không quá 30 năm, có thể gia hạn.')).toEqual([
    { kind: 'same', text: 'Thời hạn không quá ' },
    { kind: 'removed', text: '20 ' },
    { kind: 'added', text: '30 ' },
    { kind: 'same', text: 'năm' },
    { kind: 'added', text: ', có thể gia hạn' },
    { kind: 'same', text: '.' },
  ])
})

test('equal texts have no difference, empty ones are all new or all gone', () => {
  expect(diffWords('nước dưới đất', 'nước dưới đất')).toEqual([{ kind: 'same', text: 'nước dưới đất' }])
  expect(diffWords('', 'đất')).toEqual([{ kind: 'added', text: 'đất' }])
  expect(diffWords('đất', '')).toEqual([{ kind: 'removed', text: 'đất' }])
  expect(diffWords('', '')).toEqual([])
})

test('what stayed and what came give the new text, whatever the texts', () => {
  const words = fc
    .array(fc.constantFrom('đất ', 'nước ', 'đất, ', 'sông', ' ', '\n', 'Ủy ban '), { maxLength: 12 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = diffWords(before, after)
      const kept = parts.filter((part) => part.kind !== 'removed').map((part) => part.text)
      expect(kept.join('')).toBe(after)
    }),
  )
})
