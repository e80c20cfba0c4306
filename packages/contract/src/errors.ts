import * as z from 'zod/mini'
import { Time } from './ids.ts'
import { DeskQuestion } from './question.ts'

/** Every refusal: its stable code, HTTP status and words. Clients translate by code. */
export const errors = {
  malformed: [400, 'The body is not valid JSON'],
  'invalid-query': [400, 'A query value is not valid'],
  'signed-out': [401, 'Sign in first'],
  'sign-in-failed': [401, 'The username, password or code is not right'],
  'code-required': [401, 'A code of the second factor is needed'],
  forbidden: [403, 'Your role does not allow this'],
  'second-factor-needed': [403, 'Switch on a second factor first'],
  'foreign-origin': [403, 'The request came from another site'],
  'not-found': [404, 'There is nothing here'],
  stale: [409, 'Somebody changed this in the meantime'],
  claimed: [409, 'Somebody else is working on this question'],
  'submission-differs': [409, 'This submissionId was used for another text'],
  withdrawn: [410, 'This answer was withdrawn'],
  expired: [410, 'This link was used, revoked or is too old'],
  'too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'Send JSON'],
  invalid: [422, 'The body is not valid'],
  'open-questions': [422, 'Some questions have neither an outcome nor a due date'],
  'not-confirmed': [422, 'The words typed to confirm are not the ones asked for'],
  illegal: [422, 'This is not possible in the present state'],
  'not-accepting': [422, 'The session takes no questions now'],
  'too-many': [429, 'Too many requests'],
  internal: [500, 'Something went wrong on our side'],
  unavailable: [503, 'The database is not reachable, try again soon'],
} as const satisfies Record<string, readonly [number, string]>

export type ErrorCode = keyof typeof errors
export const ERROR_CODES = Object.keys(errors) as ErrorCode[]

/** RFC 9457 problem details; `code` is stable, `current` comes with stale, claimed and illegal. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(ERROR_CODES as [ErrorCode, ...ErrorCode[]]),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
  current: z.optional(DeskQuestion),
  reason: z.optional(z.string()),
  withdrawnAt: z.optional(Time),
})
export type Problem = z.infer<typeof Problem>
