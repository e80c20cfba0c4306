import { expect, it } from 'vitest'
import { readRoles, rowsOf, withRow } from './role-rows.ts'

it('gives back the roles it was given', () => {
  const roles = [{ role: 'organiser' as const }, { role: 'leader' as const, unit: 'land' }]
  expect(readRoles(rowsOf(roles))).toEqual({ roles, incomplete: [] })
})

it('names the lines that lack their unit', () => {
  const rows = withRow(rowsOf([{ role: 'moderator' }]), 'expert')
  expect(readRoles(rows).incomplete).toEqual([rows[1]])
})

it('drops a unit from a role that has none, and what is said twice', () => {
  const rows = [
    { key: 0, role: 'moderator' as const, unit: 'land' },
    { key: 1, role: 'moderator' as const, unit: '' },
    { key: 2, role: 'leader' as const, unit: 'land' },
    { key: 3, role: 'leader' as const, unit: 'land' },
  ]
  expect(readRoles(rows).roles).toEqual([{ role: 'moderator' }, { role: 'leader', unit: 'land' }])
})

it('gives every further line a key of its own', () => {
  const rows = withRow(withRow([], 'leader'), 'leader').slice(1)
  expect(withRow(rows, 'expert').map(({ key }) => key)).toEqual([1, 2])
})
