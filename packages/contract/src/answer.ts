import * as z from 'zod/mini'
import { Document, Reference } from './document.ts'
import { Id, Time } from './ids.ts'
import { Named } from './session.ts'

/**
 * What the public sees of a question and its answer, as it is now. `topic`, `province` and `leader.unitId` are ids;
 * `coUnits` are the units that answered together with the leader's.
 */
export const Answer = z.object({
  id: Id,
  number: z.int(),
  question: z.object({
    text: z.string(),
    asker: z.nullable(z.string()),
    province: z.nullable(Id),
    topic: z.nullable(Id),
  }),
  asked: z.int(),
  body: Document,
  bodyText: z.string(),
  leader: z.object({ name: z.string(), title: z.string(), unit: z.string(), unitId: Id }),
  coUnits: z.array(Named),
  revision: z.int(),
  publishedAt: Time,
  correctedAt: z.optional(Time),
  references: z.array(Reference),
})
export type Answer = z.infer<typeof Answer>

export const Revision = z.object({
  revision: z.int(),
  body: Document,
  bodyText: z.string(),
  references: z.array(Reference),
  publishedAt: Time,
  note: z.optional(z.string()),
})
export type Revision = z.infer<typeof Revision>

export const AnswerWithRevisions = z.extend(Answer, { session: z.string(), revisions: z.array(Revision) })
export type AnswerWithRevisions = z.infer<typeof AnswerWithRevisions>

export const SimilarAnswer = z.object({ id: Id, number: z.int(), question: z.string(), score: z.number() })
export type SimilarAnswer = z.infer<typeof SimilarAnswer>
