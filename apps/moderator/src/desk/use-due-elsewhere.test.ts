import { expect, test } from 'vitest'
import { countElsewhere } from './use-due-elsewhere.ts'

test('what is due in other sessions is counted under their names, the most overdue first', () => {
  const due = ['old', 'here', 'desk', 'old'].map((session) => ({ session }))
  expect(countElsewhere(due, 'here', [{ slug: 'old', title: 'Ngày hỏi đáp 2025' }])).toEqual([
    { slug: 'old', title: 'Ngày hỏi đáp 2025', count: 2 },
    { slug: 'desk', title: 'desk', count: 1 },
  ])
  expect(countElsewhere([], 'here', [])).toEqual([])
})
