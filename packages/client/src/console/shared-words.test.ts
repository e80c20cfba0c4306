import { expect, test } from 'vitest'
import { differentWords, sharedWords } from './shared-words.ts'

test('words that both texts have are shared, what everybody writes is not', () => {
  expect(sharedWords('Sổ đỏ của tôi bị mất', 'Mất sổ đỏ thì làm sao')).toEqual(['sổ', 'đỏ', 'mất'])
})

test('accents tell words apart', () => {
  expect(sharedWords('Số nhà đổi', 'Sổ đỏ đổi')).toEqual(['đổi'])
})

test('a text typed without accents is compared without them', () => {
  expect(sharedWords('Sổ đỏ bị mất', 'So do bi mat')).toEqual(['sổ', 'đỏ', 'bị', 'mất'])
})

test('what one text has and the other lacks is what differs, by the same measure', () => {
  expect(differentWords('Sổ đỏ của tôi bị cháy', 'Mất sổ đỏ thì làm sao')).toEqual(['bị', 'cháy'])
  expect(differentWords('Sổ đỏ bị cháy', 'so do bi mat')).toEqual(['cháy'])
  expect(differentWords('Sổ đỏ', 'sổ đỏ')).toEqual([])
})
