import { expect, test } from 'vitest'
import { row } from '../../../test/factories.ts'
import { elsewhere } from './use-elsewhere.ts'

test('[LC1] what waits in other sessions stands under their names; a session that is not known under its address', () => {
  const rows = [
    row({ id: 'a', session: 'ngay-hoi' }),
    row({ id: 'b', session: 'thuong-truc' }),
    row({ id: 'c', session: 'moi' }),
    row({ id: 'd', session: 'moi', state: 'submitted', submittedBy: 'leader' }),
  ]
  const found = elsewhere(rows, { username: 'leader' }, 'ngay-hoi', [
    { slug: 'thuong-truc', title: 'Hỏi đáp thường trực' },
  ])
  expect(found.map(({ title, rows: there }) => [title, there.map(({ id }) => id)])).toEqual([
    ['Hỏi đáp thường trực', ['b']],
    ['moi', ['c']],
  ])
})
