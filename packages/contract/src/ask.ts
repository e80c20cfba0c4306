import * as z from 'zod/mini'
import { Id } from './ids.ts'
import { plausibleEmail, plausiblePhone } from './plausible-contact.ts'
import { Source } from './question.ts'
import { Name, QuestionText, text } from './text.ts'

const address = text(200)
const email = text(200).check(z.refine(plausibleEmail, 'not an address anybody could write to'))
const phone = text(200).check(z.refine(plausiblePhone, 'not a number anybody could call'))

/** What the ask form sends. The same submissionId with the same text gives the same receipt (FD12). */
export const Ask = z.object({
  submissionId: z.uuid(),
  text: QuestionText,
  topic: z.optional(Id),
  unit: z.optional(Id),
  province: z.optional(Id),
  name: z.optional(Name),
  contact: z.optional(
    z.object({ email: z.optional(email), phone: z.optional(phone), address: z.optional(address) }),
  ),
  consent: z.object({ processing: z.literal(true), publishName: z.optional(z.boolean()) }),
  /** A confidential report of a violation: never public, seen by the unit named for them and one handler alone. */
  confidential: z.optional(z.boolean()),
})
export type Ask = z.infer<typeof Ask>

/** A question that came another way, entered by the office for who asked; `consent` is what they agreed to there. */
export const AskByStaff = z.extend(Ask, {
  source: z.enum(Source.options.filter((source) => source !== 'web')),
})
export type AskByStaff = z.infer<typeof AskByStaff>
