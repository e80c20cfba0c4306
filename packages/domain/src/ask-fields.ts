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

/** What a report is not asked for: it goes where reports go, and nobody need say who they are. */
const NOT_OF_REPORTS: readonly AskField[] = ['unit', 'name', 'email', 'phone', 'address']

/** The fields as the form of a question or of a confidential report has them. */
export function formFields(fields: AskFields, confidential: boolean): AskFields {
  if (!confidential) return fields
  const eased = NOT_OF_REPORTS.filter((field) => fields[field] === 'required')
  return { ...fields, ...Object.fromEntries(eased.map((field) => [field, 'shown'])), unit: 'hidden' }
}

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
        (field) => !given.has(field) && !(confidential && NOT_OF_REPORTS.includes(field)),
      )
  return [
    ...hidden.map((field) => ({ field, fault: 'hidden' as const })),
    ...missing.map((field) => ({ field, fault: 'missing' as const })),
  ]
}
