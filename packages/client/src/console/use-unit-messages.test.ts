import type { UnitMessage } from '@giaoluu/contract/session-setup'
import { expect, it } from 'vitest'
import { unreadBy } from './use-unit-messages.ts'

const message = (id: string, set: Partial<UnitMessage> = {}): UnitMessage => ({
  id,
  units: ['vu'],
  text: 'Còn 12 câu quá một giờ',
  questions: [],
  by: 'Ban tổ chức',
  at: '2026-11-20T07:00:00.000Z',
  read: false,
  ...set,
})
const inUnit = { roles: [{ organisation: 'bo', role: 'expert', unit: 'vu' } as const] }

it('UM3 what was not read comes oldest first, and only what one’s own units were told', () => {
  const newestFirst = [
    message('c'),
    message('b', { read: true }),
    message('x', { units: ['cuc'] }),
    message('a', { units: ['cuc', 'vu'] }),
  ]
  expect(unreadBy(inUnit, newestFirst).map(({ id }) => id)).toEqual(['a', 'c'])
  expect(unreadBy({ roles: [{ organisation: 'bo', role: 'organiser' }] }, newestFirst)).toEqual([])
})
