import * as z from 'zod/mini'
import { QuestionState } from './question.ts'

// Query values arrive as text.

/** A limit above the maximum is cut, so that a client never breaks on a lowered maximum. */
export const count = (max: number, usual: number) =>
  z.pipe(
    z._default(z.string().check(z.regex(/^[1-9]\d{0,8}$/)), String(usual)),
    z.transform((value: string) => Math.min(Number(value), max)),
  )
const seq = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/)),
  z.transform((value: string) => Number(value)),
)
export const before = z.optional(z.string().check(z.minLength(1), z.maxLength(200)))
export const words = z.optional(z.string().check(z.maxLength(300)))
export const after = z.object({ after: seq, limit: count(500, 500) })

const states = new Set<string>(QuestionState.options)
/** `state` may name several, separated by commas. */
export const stateList = z.optional(
  z.pipe(
    z.string().check(
      z.maxLength(200),
      z.refine((value) => value.split(',').every((state) => states.has(state)), 'not a state'),
    ),
    z.transform((value: string) => value.split(',') as QuestionState[]),
  ),
)
