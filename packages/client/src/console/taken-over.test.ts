import type { HistoryStep } from '@giaoluu/contract/question'
import { expect, it } from 'vitest'
import { takenOver } from './taken-over.ts'

const words = { question: { asker: 'Người hỏi', system: 'Hệ thống' } }
const step = (verb: string, change: Partial<HistoryStep> = {}): HistoryStep => ({
  at: '2026-11-20T01:00:00.000Z',
  verb,
  by: 'Trần Bình, Điều phối',
  role: 'moderator',
  from: null,
  to: null,
  ...change,
})
const an = { name: 'Lê An', title: 'Điều phối' }
const binh = { name: 'Trần Bình', title: 'Điều phối' }
const taken = step('claim', { takenFrom: 'Lê An, Điều phối', note: 'Lê An nghỉ trưa.' })

it('[MC2] tells who is taken over from by whom and why, and nobody else', () => {
  expect(takenOver([step('claim'), taken], an, words)).toEqual({
    by: 'Trần Bình',
    reason: 'Lê An nghỉ trưa.',
  })
  expect(takenOver([step('claim'), taken], binh, words)).toBeUndefined()
  expect(takenOver([step('claim'), taken], { ...an, title: 'Chuyên viên' }, words)).toBeUndefined()
})

it('[MC2] tells nothing any more once the claim went on', () => {
  expect(takenOver([taken, step('release')], an, words)).toBeUndefined()
  expect(takenOver([taken, step('claim')], an, words)).toBeUndefined()
  expect(takenOver([], an, words)).toBeUndefined()
})
