import type { AskFields } from '@giaoluu/contract/ask-fields'
import { expect, test } from 'vitest'
import { emptyEntry, entryBody, entryProblems } from './entering.ts'

const fields: AskFields = {
  topic: 'required',
  unit: 'shown',
  province: 'hidden',
  name: 'required',
  email: 'shown',
  phone: 'shown',
  address: 'hidden',
}
const text = 'Bao giờ được cấp sổ?'
const entry = (part: Partial<ReturnType<typeof emptyEntry>['draft']> = {}) => ({
  ...emptyEntry('paper'),
  draft: { ...emptyEntry().draft, text, processing: true, ...part },
})
let ids = 0
const newId = () => {
  ids += 1
  return `id-${ids}`
}

test('the office may leave out what a citizen has to tell, but not the question and the consent', () => {
  expect(entryProblems(entry(), fields)).toEqual([])
  expect(entryProblems(entry({ text: ' ', processing: false, phone: '12' }), fields)).toEqual([
    { field: 'text', kind: 'missing' },
    { field: 'phone', kind: 'implausible' },
    { field: 'processing', kind: 'missing' },
  ])
})

test('what the session hides is not sent, and how it came is kept', () => {
  const { body } = entryBody(
    entry({ address: 'Hà Nội', province: 'ha-noi', phone: '0912 345 678' }),
    fields,
    newId,
  )
  expect(body).toMatchObject({ source: 'paper', text, contact: { phone: '0912 345 678' } })
  expect(body.contact).not.toHaveProperty('address')
  expect(body).not.toHaveProperty('province')
})

test('AF4 the same text sent again goes under the same id, another text under a new one', () => {
  const first = entryBody(entry(), fields, newId)
  const again = entryBody({ ...entry(), attempt: first.attempt }, fields, newId)
  expect(again.body.submissionId).toBe(first.body.submissionId)
  const other = entryBody({ ...entry({ text: 'Câu khác?' }), attempt: first.attempt }, fields, newId)
  expect(other.body.submissionId).not.toBe(first.body.submissionId)
})
