import { expect, test } from 'vitest'
import { isSoleOrganiser } from './is-sole-organiser.ts'

const organiser = { roles: [{ role: 'organiser' as const }, { role: 'moderator' as const }], disabled: false }
const moderator = { roles: [{ role: 'moderator' as const }], disabled: false }

test('one organiser is alone unless another can sign in', () => {
  expect(isSoleOrganiser([organiser, moderator])).toBe(true)
  expect(isSoleOrganiser([organiser, { ...organiser, disabled: true }])).toBe(true)
  expect(isSoleOrganiser([organiser, organiser])).toBe(false)
})
