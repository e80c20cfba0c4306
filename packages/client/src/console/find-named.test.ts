import { describe, expect, test } from 'vitest'
import { findNamed } from './find-named.ts'

const units = [
  { id: 'a', name: 'Vụ Đất đai' },
  { id: 'b', name: 'Sở Nông nghiệp và Môi trường Lâm Đồng' },
  { id: 'c', name: 'Cục Môi trường' },
]
const found = (typed: string) => findNamed(units, typed).map(({ id }) => id)

describe('[MC6] choosing by typing', () => {
  test('accents are not needed and the words may stand anywhere', () => {
    expect(found('lam dong')).toEqual(['b'])
    expect(found('đất')).toEqual(['a'])
    expect(found('dat d')).toEqual(['a'])
  })

  test('what begins so comes first; nothing typed finds all in their order', () => {
    expect(found('moi')).toEqual(['b', 'c'])
    expect(found('cuc')).toEqual(['c'])
    expect(found(' ')).toEqual(['a', 'b', 'c'])
    expect(found('xyz')).toEqual([])
  })
})
