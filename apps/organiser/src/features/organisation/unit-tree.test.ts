import type { UnitSetup } from '@giaoluu/contract/organisation'
import { expect, it } from 'vitest'
import { parentsFor, unitTree } from './unit-tree.ts'

const unit = (id: string, parent: string | null, active = true): UnitSetup => ({
  id,
  name: id,
  parent,
  partner: null,
  position: 0,
  active,
})
const units = [unit('land', null), unit('water', null), unit('maps', 'land'), unit('sheets', 'maps')]
const shown = (list: ReturnType<typeof unitTree>) => list.map(({ unit: { id }, depth }) => `${depth} ${id}`)

it('reads the units from the top, each with what is part of it', () => {
  expect(shown(unitTree(units))).toEqual(['0 land', '1 maps', '2 sheets', '0 water'])
})

it('leaves nobody out whose parent is unknown or who stands in a circle', () => {
  expect(shown(unitTree([unit('a', 'gone'), unit('b', 'c'), unit('c', 'b')]))).toEqual(['0 a', '0 b', '0 c'])
})

it('offers as a parent neither the unit itself nor what is below it nor what has ended', () => {
  const list = [...units, unit('old', null, false)]
  expect(shown(parentsFor(list, 'land'))).toEqual(['0 water'])
  expect(shown(parentsFor(list, 'maps'))).toEqual(['0 land', '0 water'])
  expect(shown(parentsFor(list, null))).toEqual(['0 land', '1 maps', '2 sheets', '0 water'])
})
