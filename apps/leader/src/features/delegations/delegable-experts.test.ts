import type { RoleName } from '@giaoluu/contract/people'
import { expect, test } from 'vitest'
import { delegableExperts } from './delegable-experts.ts'

const colleague = (username: string, role: RoleName) => ({ username, name: username, title: '', role })
const people = [
  {
    unit: 'vu-dat-dai',
    colleagues: [colleague('a', 'expert'), colleague('b', 'expert'), colleague('l', 'leader')],
  },
  { unit: 'cuc-nuoc', colleagues: [colleague('c', 'expert')] },
]
const me = {
  username: 'l',
  name: 'L',
  title: '',
  roles: [{ organisation: 'bo', role: 'leader' as const, unit: 'vu-dat-dai' }],
}
const given = (leader: string, expert: string) => ({
  id: expert,
  unit: 'vu-dat-dai',
  leader: colleague(leader, 'leader'),
  expert: colleague(expert, 'expert'),
  since: '2026-11-20T03:00:00.000Z',
})

test('[LC3] a leader may lend their name to experts of the units they lead who have it not yet', () => {
  const names = (...delegations: ReturnType<typeof given>[]) =>
    delegableExperts(people, me, 'bo', delegations).map(({ username }) => username)
  expect(names()).toEqual(['a', 'b'])
  expect(names(given('l', 'a'))).toEqual(['b'])
  expect(names(given('other', 'a'))).toEqual(['a', 'b'])
  expect(delegableExperts(people, { ...me, roles: [] }, 'bo', [])).toEqual([])
})
