import * as z from 'zod/mini'
import { Answer } from './answer.ts'
import { Receipt, Slug, Time } from './ids.ts'
import { QuestionState } from './question.ts'

/** What the asker gets when the question is stored. */
export const Submitted = z.object({ receipt: Receipt, number: z.int(), state: QuestionState })
export type Submitted = z.infer<typeof Submitted>

/** What the holder of a receipt sees: no names of staff, no notes. A linked question shows its lead's state and answer. */
export const ReceiptView = z.object({
  number: z.int(),
  session: Slug,
  state: QuestionState,
  text: z.string(),
  history: z.array(z.object({ at: Time, state: QuestionState })),
  reason: z.optional(z.string()),
  handover: z.optional(z.object({ to: z.string(), code: z.optional(z.string()) })),
  answer: z.optional(Answer),
  dueAt: z.optional(Time),
  /** It is a confidential report: seen by the unit named for them and one handler alone. */
  confidential: z.optional(z.boolean()),
  retractable: z.boolean(),
})
export type ReceiptView = z.infer<typeof ReceiptView>
