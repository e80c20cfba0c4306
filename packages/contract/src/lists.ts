import * as z from 'zod/mini'
import { Answer } from './answer.ts'
import { Head } from './entries.ts'
import { DeskRow } from './question.ts'

// Pages of state, each with the stream's head from before it (FD5).

const Next = z.optional(z.string())

export const AnswersPage = z.extend(Head, { answers: z.array(Answer), next: Next })
export type AnswersPage = z.infer<typeof AnswersPage>
export const DeskList = z.extend(Head, { questions: z.array(DeskRow), next: Next })
export type DeskList = z.infer<typeof DeskList>
