import { expect, it } from 'vitest'
import { figureAt, figureShortcuts } from './figures.ts'

it('[MC6] shows and binds the same figure for the same place, as far as there are keys', () => {
  const list = 'abcdefghijk'.split('')
  const chosen: string[] = []
  const shortcuts = figureShortcuts(list, (item) => chosen.push(item))
  list.forEach((item, place) => {
    const figure = figureAt(place, true)
    if (figure === undefined) return
    shortcuts[figure]?.()
    expect(chosen.at(-1)).toBe(item)
  })
  expect(chosen).toHaveLength(9)
  expect(Object.keys(shortcuts)).toHaveLength(9)
  expect(figureAt(0, false)).toBeUndefined()
})
