import type { HistoryStep } from '@giaoluu/contract/question'
import { expect, it } from 'vitest'
import { toldSteps } from './told-steps.ts'

let minute = 0
const step = (verb: string, change: Partial<HistoryStep> = {}): HistoryStep => ({
  at: new Date(Date.UTC(2026, 10, 20, 1, minute++)).toISOString(),
  verb,
  by: 'Lê An, Điều phối',
  role: 'moderator',
  from: null,
  to: null,
  ...change,
})

it('[MC2] leaves out claims that came and went, and tells those that gave a reason', () => {
  const taken = step('claim', { note: 'Đồng nghiệp nghỉ trưa.' })
  expect(toldSteps([step('claim'), step('lapse'), taken, step('release')])).toEqual([taken])
})

it('[MC2] tells of labels that one person tried on, one after the other, once', () => {
  const last = step('label')
  const hold = step('hold')
  const another = step('label', { by: 'Trần Bình, Điều phối' })
  expect(toldSteps([step('label'), step('claim'), last, hold, step('label'), another])).toHaveLength(4)
  expect(toldSteps([step('label'), step('claim'), last, hold])).toEqual([last, hold])
})
