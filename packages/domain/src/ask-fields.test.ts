import type { AskField } from '@giaoluu/contract/ask-fields'
import { expect, it } from 'vitest'
import { ALL_SHOWN, fieldFaults, formFields } from './ask-fields.ts'

const fields = { ...ALL_SHOWN, address: 'hidden', phone: 'required', province: 'required' } as const
const faults = (given: AskField[], how: Partial<{ confidential: boolean; byStaff: boolean }> = {}) =>
  fieldFaults(fields, new Set(given), { confidential: false, byStaff: false, ...how })

it('SE6 what the form leaves out is refused, what it asks for is demanded', () => {
  expect(faults(['phone', 'province', 'name'])).toEqual([])
  expect(faults(['address', 'phone'])).toEqual([
    { field: 'address', fault: 'hidden' },
    { field: 'province', fault: 'missing' },
  ])
})

it('CF1 who reports a violation need not say who they are', () => {
  expect(faults(['province'], { confidential: true })).toEqual([])
  expect(faults([], { confidential: true })).toEqual([{ field: 'province', fault: 'missing' }])
})

it('CF1 the form of reports asks for no unit and for nobody’s name', () => {
  const asked = { ...fields, unit: 'required', name: 'hidden' } as const
  expect(formFields(asked, false)).toBe(asked)
  expect(formFields(asked, true)).toEqual({ ...asked, unit: 'hidden', phone: 'shown' })
  const given = new Set<AskField>(['province'])
  expect(fieldFaults(asked, given, { confidential: true, byStaff: false })).toEqual([])
})

it('SE7 the office enters what it was told', () => {
  expect(faults([], { byStaff: true })).toEqual([])
  expect(faults(['address'], { byStaff: true })).toEqual([{ field: 'address', fault: 'hidden' }])
})
