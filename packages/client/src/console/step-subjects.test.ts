import type { HistoryStep } from '@giaoluu/contract/question'
import { expect, test } from 'vitest'
import { stepSubjects } from './step-subjects.ts'
import { consoleEn } from './words/en.ts'
import { consoleVi } from './words/vi.ts'

const unit = (id: string): string => ({ dat: 'Vụ Đất đai', nuoc: 'Cục Nước' })[id] ?? id
const step = (changed: Partial<HistoryStep>): HistoryStep => ({
  at: '2026-11-20T01:00:00.000Z',
  verb: 'assign',
  by: 'Điều phối 1',
  role: 'moderator',
  from: null,
  to: null,
  ...changed,
})
const told = (changed: Partial<HistoryStep>): string =>
  stepSubjects(consoleVi, step(changed), unit).join(', ')

test('HI1 a step says what it was about, and nothing where it was about nothing', () => {
  expect(told({ unit: 'dat', coUnits: ['nuoc'], leader: 'Lãnh đạo 1' })).toBe(
    'tới Vụ Đất đai, cùng Cục Nước, giao Lãnh đạo 1',
  )
  expect(told({ verb: 'link', lead: { id: 'a', number: 340 } })).toBe('vào câu 340')
  expect(told({ verb: 'unlink', lead: { id: 'a', number: 340 } })).toBe('khỏi câu 340')
  expect(told({ verb: 'undo', lead: { id: 'a', number: 340 } })).toBe('khỏi câu 340')
  expect(told({ verb: 'return', suggestedUnit: 'nuoc' })).toBe('nên chuyển tới Cục Nước')
  expect(told({ verb: 'claim', takenFrom: 'Điều phối 2' })).toBe('thay Điều phối 2')
  expect(told({ coUnits: [] })).toBe('')
  expect(stepSubjects(consoleEn, step({ unit: 'dat' }), unit)).toEqual(['to Vụ Đất đai'])
})
