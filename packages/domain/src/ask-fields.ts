import type { AskField, AskFields, FieldUse } from '@giaoluu/contract/ask-fields'

/** The ask form as it is where nobody chose otherwise. */
export const ALL_SHOWN: AskFields = {
  topic: 'shown',
  unit: 'shown',
  province: 'shown',
  name: 'shown',
  email: 'shown',
  phone: 'shown',
  address: 'shown',
}

/** The fields of the ask form with a use, in the form's order. */
export const fieldsWith = (fields: AskFields, use: FieldUse): AskField[] =>
  (Object.keys(ALL_SHOWN) as AskField[]).filter((field) => fields[field] === use)

/** What only a person can be reached or known by. */
const PERSONAL: readonly AskField[] = ['name', 'email', 'phone', 'address']

export type FieldFault = { field: AskField; fault: 'hidden' | 'missing' }

/**
 * What is wrong with the fields a question came with: one that is hidden is refused rather than lost without a word.
 * Whoever reports a violation need not say who they are, and the office enters what it was told and no more.
 */
export function fieldFaults(
  fields: AskFields,
  given: ReadonlySet<AskField>,
  { confidential, byStaff }: { confidential: boolean; byStaff: boolean },
): FieldFault[] {
  const hidden = fieldsWith(fields, 'hidden').filter((field) => given.has(field))
  const missing = byStaff
    ? []
    : fieldsWith(fields, 'required').filter(
        (field) => !given.has(field) && !(confidential && PERSONAL.includes(field)),
      )
  return [
    ...hidden.map((field) => ({ field, fault: 'hidden' as const })),
    ...missing.map((field) => ({ field, fault: 'missing' as const })),
  ]
}
