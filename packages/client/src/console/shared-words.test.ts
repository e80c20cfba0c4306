import { expect, test } from 'vitest'
import { sharedWords } from './shared-words.ts'

test('words that both texts have are shared, what everybody writes is not', () => {
  expect(sharedWords('Sổ đỏ của tôi bị mất', 'Mất sổ đỏ thì làm sao')).toEqual(['sổ', 'đỏ', 'mất'])
})

test('accents tell words apart', () => {
  expect(sharedWords('Số nhà đổi', 'Sổ đỏ đổi')).toEqual(['đổi'])
})

test('a text typed without accents is compared without them', () => {
  expect(sharedWords('Sổ đỏ bị mất', 'So do bi mat')).toEqual(['sổ', 'đỏ', 'bị', 'mất'])
})
