import { expect, it } from 'vitest'
import { EMPTY_ASK } from './ask-draft.ts'
import { checkAsk } from './check-ask.ts'

it('[AF3] names everything that is wrong, in the order of the form', () => {
  expect(checkAsk({ ...EMPTY_ASK, text: ' \n', name: 'x'.repeat(203) })).toEqual([
    { field: 'text', kind: 'missing' },
    { field: 'name', kind: 'too-long', over: 3 },
    { field: 'processing', kind: 'missing' },
  ])
})

it('[AF3] counts characters as the server does, however they were typed', () => {
  const decomposed = 'ế'.normalize('NFD')
  const draft = { ...EMPTY_ASK, processing: true }
  expect(checkAsk({ ...draft, text: decomposed.repeat(4000) })).toEqual([])
  expect(checkAsk({ ...draft, text: '😀'.repeat(4000) })).toEqual([])
  expect(checkAsk({ ...draft, text: decomposed.repeat(4002) })).toEqual([
    { field: 'text', kind: 'too-long', over: 2 },
  ])
})

it('[AF3] asks again for an address nobody could write to and a number nobody could call', () => {
  const draft = { ...EMPTY_ASK, text: 'Hỏi', processing: true }
  expect(checkAsk({ ...draft, email: 'a@b', phone: 'không có' })).toEqual([
    { field: 'email', kind: 'implausible' },
    { field: 'phone', kind: 'implausible' },
  ])
  expect(checkAsk({ ...draft, email: ' a@b.vn ', phone: '+84 912 345 678' })).toEqual([])
  expect(checkAsk({ ...draft, email: ' ', phone: '' })).toEqual([])
  expect(checkAsk({ ...draft, email: 'x'.repeat(201) })).toEqual([
    { field: 'email', kind: 'too-long', over: 1 },
  ])
})
