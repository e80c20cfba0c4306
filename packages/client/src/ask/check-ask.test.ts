import { ALL_SHOWN } from '@giaoluu/domain/ask-fields'
import { expect, it } from 'vitest'
import { type AskDraft, EMPTY_ASK } from './ask-draft.ts'
import { checkAsk } from './check-ask.ts'

const checked = (draft: AskDraft) => checkAsk(draft, ALL_SHOWN)

it('[AF3] names everything that is wrong, in the order of the form', () => {
  expect(checked({ ...EMPTY_ASK, text: ' \n', name: 'x'.repeat(203) })).toEqual([
    { field: 'text', kind: 'missing' },
    { field: 'name', kind: 'too-long', over: 3 },
    { field: 'processing', kind: 'missing' },
  ])
})

it('[AF3] counts characters as the server does, however they were typed', () => {
  const decomposed = 'ế'.normalize('NFD')
  const draft = { ...EMPTY_ASK, processing: true }
  expect(checked({ ...draft, text: decomposed.repeat(4000) })).toEqual([])
  expect(checked({ ...draft, text: '😀'.repeat(4000) })).toEqual([])
  expect(checked({ ...draft, text: decomposed.repeat(4002) })).toEqual([
    { field: 'text', kind: 'too-long', over: 2 },
  ])
})

it('[AF3] asks again for an address nobody could write to and a number nobody could call', () => {
  const draft = { ...EMPTY_ASK, text: 'Hỏi', processing: true }
  expect(checked({ ...draft, email: 'a@b', phone: 'không có' })).toEqual([
    { field: 'email', kind: 'implausible' },
    { field: 'phone', kind: 'implausible' },
  ])
  expect(checked({ ...draft, email: ' a@b.vn ', phone: '+84 912 345 678' })).toEqual([])
  expect(checked({ ...draft, email: ' ', phone: '' })).toEqual([])
  expect(checked({ ...draft, email: 'x'.repeat(201) })).toEqual([
    { field: 'email', kind: 'too-long', over: 1 },
  ])
})

it('[AF1] asks for what the session asks for, in the order of the form, and looks at nothing it leaves out', () => {
  const fields = { ...ALL_SHOWN, topic: 'required', province: 'required', phone: 'required' } as const
  const draft = { ...EMPTY_ASK, text: 'Hỏi', processing: true }
  expect(checkAsk(draft, fields)).toEqual([
    { field: 'topic', kind: 'missing' },
    { field: 'province', kind: 'missing' },
    { field: 'phone', kind: 'missing' },
  ])
  const given = { ...draft, topic: 'dat', province: 'ld', phone: '0912 345 678' }
  expect(checkAsk(given, fields)).toEqual([])
  expect(checkAsk({ ...given, email: 'a@b' }, { ...fields, email: 'hidden' })).toEqual([])
})
