import * as z from 'zod/mini'
import { ERROR_CODES, type ErrorCode } from './errors.ts'
import { Id } from './ids.ts'
import { DeskRow, QuestionState } from './question.ts'
import { BulkAct } from './verbs.ts'

/** As many as a moderator can look through. */
export const BULK_MAX = 200

/**
 * One act on a selection ([MC4]): one transaction per question, each compared with the version it was selected at. With
 * `preview` nothing is written; the results are what would happen now.
 */
export const Bulk = z.object({
  act: BulkAct,
  questions: z
    .array(z.object({ id: Id, version: z.int().check(z.minimum(0), z.maximum(2 ** 31 - 1)) }))
    .check(z.minLength(1), z.maxLength(BULK_MAX)),
  preview: z.optional(z.boolean()),
})
export type Bulk = z.infer<typeof Bulk>

/**
 * What became of one question of the selection, in the order asked for: done (`to` is its new state), or refused with a
 * code of the error list. `question` is the row as it is now, absent when the caller may not see it.
 */
export const BulkResult = z.object({
  id: Id,
  done: z.boolean(),
  to: z.optional(QuestionState),
  code: z.optional(z.enum(ERROR_CODES as [ErrorCode, ...ErrorCode[]])),
  detail: z.optional(z.string()),
  question: z.optional(DeskRow),
})
export type BulkResult = z.infer<typeof BulkResult>
