import type { DeskSession } from '@giaoluu/contract/session'
import { expect, test } from 'vitest'
import { row } from '../../../test/factories.ts'
import { signature, signersOf } from './signers.ts'

const colleague = (username: string, role: string) => ({ username, name: username, title: 'Vụ trưởng', role })
const session = {
  organisation: { slug: 'bo', name: 'Bộ' },
  people: [
    {
      unit: 'vu',
      colleagues: [colleague('an', 'leader'), colleague('be', 'leader'), colleague('chi', 'expert')],
    },
  ],
  signsFor: [colleague('an', 'leader'), colleague('be', 'leader'), colleague('khac', 'leader')],
} as unknown as DeskSession
const me = (role: 'leader' | 'expert', unit: string) => ({
  username: 'toi',
  name: 'Tôi',
  title: 'Vụ trưởng',
  roles: [{ organisation: 'bo', role, unit }],
})

test('[LC3] a leader of the unit signs under their own name', () => {
  expect(signersOf(row({ unit: 'vu' }), me('leader', 'vu'), session)).toEqual([
    { username: 'toi', name: 'Tôi', title: 'Vụ trưởng' },
  ])
})

test('[LC3] an expert signs for the unit’s leaders who delegated it, the named one first', () => {
  const names = (leader: string | null) =>
    signersOf(row({ unit: 'vu', leader }), me('expert', 'vu'), session).map(({ username }) => username)
  expect(names('be')).toEqual(['be', 'an'])
  expect(names(null)).toEqual(['an', 'be'])
})

test('without a delegation nobody can be signed for', () => {
  expect(signersOf(row({ unit: 'vu' }), me('expert', 'vu'), { ...session, signsFor: [] })).toEqual([])
})

test('the office stands beside the name where there is one', () => {
  expect(signature({ username: 'a', name: 'An', title: '' })).toBe('An')
  expect(signature({ username: 'a', name: 'An', title: 'Vụ trưởng' })).toBe('An, Vụ trưởng')
})
