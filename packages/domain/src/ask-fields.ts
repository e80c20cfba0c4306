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
