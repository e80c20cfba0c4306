import type { HistoryStep } from '@giaoluu/contract/question'
import { expect, test } from 'vitest'
import { cameBack } from './came-back.ts'

const steps = (...verbs: string[]): HistoryStep[] =>
  verbs.map((verb) => ({ at: '', verb, by: null, role: '', from: null, to: null, note: `note of ${verb}` }))
const told = (...verbs: string[]) => cameBack(steps(...verbs))?.note

test('[LC3] why a question came back is told whatever happened to it since, until it goes on', () => {
  expect(told('assign', 'draft')).toBeUndefined()
  expect(told('submit', 'sendback')).toBe('note of sendback')
  expect(told('submit', 'sendback', 'claim', 'draft', 'label', 'answerLater')).toBe('note of sendback')
  expect(told('return', 'hold', 'accept', 'assign', 'edit')).toBe('note of return')
  expect(told('submit', 'sendback', 'draft', 'submit')).toBeUndefined()
  expect(told('publish', 'takeback')).toBeUndefined()
})
