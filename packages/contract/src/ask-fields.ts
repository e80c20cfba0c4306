import * as z from 'zod/mini'

/** Whether the ask form leaves a field out, offers it or asks for it. */
export const FieldUse = z.enum(['hidden', 'shown', 'required'])
export type FieldUse = z.infer<typeof FieldUse>

export const ASK_FIELDS = ['topic', 'unit', 'province', 'name', 'email', 'phone', 'address'] as const
export type AskField = (typeof ASK_FIELDS)[number]
export const AskFields = z.object({
  topic: FieldUse,
  unit: FieldUse,
  province: FieldUse,
  name: FieldUse,
  email: FieldUse,
  phone: FieldUse,
  address: FieldUse,
})
export type AskFields = z.infer<typeof AskFields>
