import type { HistoryStep } from '@giaoluu/contract/question'
import { describe, expect, test } from 'vitest'
import { vi } from '../messages/vi.ts'
import { changeWords } from './change-words.ts'

const step = (verb: string, by: string | null = 'Điều phối 3, Cán bộ'): HistoryStep => ({
  at: '2026-11-20T03:12:33.000Z',
  verb,
  by,
  role: by === null ? 'clock' : 'moderator',
  from: null,
  to: null,
})

describe('[MC2] what somebody else did', () => {
  test('names who, what and when, and nothing from before', () => {
    const history = [step('ask', null), step('hold', 'Điều phối 1, Cán bộ'), step('edit'), step('assign')]
    expect(changeWords(vi, { version: 4, history }, { version: 4 }, { version: 2 })).toBe(
      'Điều phối 3 đã sửa và chuyển câu này lúc 10:12:33.',
    )
  })

  test('holding and looking are no changes', () => {
    const history = [step('ask', null), step('claim'), step('hold'), step('contact'), step('release')]
    expect(changeWords(vi, { version: 2, history }, { version: 2 }, { version: 1 })).toBe(
      'Điều phối 3 đã để lại câu này lúc 10:12:33.',
    )
  })

  test('says what it can while the history is still on its way', () => {
    expect(changeWords(vi, { version: 1, history: [] }, { version: 2 }, { version: 1 })).toBe(
      'Câu này vừa đổi.',
    )
    expect(changeWords(vi, undefined, { version: 2 }, { version: 1 })).toBe('Câu này vừa đổi.')
  })
})
