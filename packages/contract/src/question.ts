import * as z from 'zod/mini'
import { Document, Reference } from './document.ts'
import { Id, Slug, Time } from './ids.ts'

export const QuestionState = z.enum([
  'received',
  'held',
  'waiting',
  'assigned',
  'drafting',
  'submitted',
  'publishing',
  'published',
  'withdrawn',
  'declined',
  'linked',
  'handedOver',
  'retracted',
])
export type QuestionState = z.infer<typeof QuestionState>

export const Source = z.enum(['web', 'phone', 'paper', 'email'])
export type Source = z.infer<typeof Source>

export const Claim = z.object({ by: z.string(), until: Time })
export type Claim = z.infer<typeof Claim>

/**
 * One question as the desk's lists and stream show it. `unit`, `topic`, `province`, `lead` are ids, `leader` and
 * `claim.by` usernames. `coUnits` answer together with `unit`, which signs; what was submitted somebody else signs than
 * `submittedBy`, who wrote it last. Questions that ask the same in the same words have the same `same`, an opaque key
 * within the session.
 */
export const DeskRow = z.object({
  id: Id,
  number: z.int(),
  session: Slug,
  state: QuestionState,
  version: z.int(),
  text: z.string(),
  publicText: z.nullable(z.string()),
  topic: z.nullable(Id),
  province: z.nullable(Id),
  unit: z.nullable(Id),
  coUnits: z.array(Id),
  leader: z.nullable(z.string()),
  claim: z.optional(Claim),
  submittedBy: z.optional(z.string()),
  labels: z.array(Id),
  same: z.optional(z.string()),
  /** A confidential report; `handler` is the username of who alone decides about it. */
  confidential: z.optional(z.boolean()),
  handler: z.optional(z.string()),
  lead: z.optional(Id),
  linked: z.int(),
  returns: z.int(),
  suggestedUnit: z.optional(Id),
  source: Source,
  receivedAt: Time,
  publishesAt: z.optional(Time),
  dueAt: z.optional(Time),
})
export type DeskRow = z.infer<typeof DeskRow>

export const Draft = z.object({
  body: Document,
  references: z.array(Reference),
  revision: z.int(),
  by: z.string(),
  savedAt: Time,
})
export type Draft = z.infer<typeof Draft>

/** Another question where its number is what people call it by. */
export const NumberedQuestion = z.object({ id: Id, number: z.int() })
export type NumberedQuestion = z.infer<typeof NumberedQuestion>

/**
 * One step of a question's life. People are names with office; `by` is null for the asker and the clock. What a decision
 * was about (HI1): `unit`, `coUnits`, `leader` of an assign, the `lead` a question joined or left, `suggestedUnit` of a
 * return, whom a claim was `takenFrom`. Units are ids.
 */
export const HistoryStep = z.object({
  at: Time,
  verb: z.string(),
  by: z.nullable(z.string()),
  role: z.string(),
  as: z.optional(z.string()),
  from: z.nullable(QuestionState),
  to: z.nullable(QuestionState),
  reason: z.optional(z.string()),
  note: z.optional(z.string()),
  unit: z.optional(Id),
  coUnits: z.optional(z.array(Id)),
  leader: z.optional(z.string()),
  lead: z.optional(NumberedQuestion),
  suggestedUnit: z.optional(Id),
  takenFrom: z.optional(z.string()),
})
export type HistoryStep = z.infer<typeof HistoryStep>

export const DeskAnswer = z.object({
  id: Id,
  body: Document,
  bodyText: z.string(),
  references: z.array(Reference),
  revision: z.int(),
  publishedAt: Time,
  correctedAt: z.optional(Time),
  withdrawnAt: z.optional(Time),
  withdrawReason: z.optional(z.string()),
  leader: z.string(),
})
export type DeskAnswer = z.infer<typeof DeskAnswer>

/** What may be taken back by the reader until then. */
export const Undo = z.object({ verb: z.string(), until: Time })
export type Undo = z.infer<typeof Undo>

/** The single view: the row with draft, answer and history. Contact data is never in it. */
export const DeskQuestion = z.extend(DeskRow, {
  draft: z.optional(Draft),
  answer: z.optional(DeskAnswer),
  undo: z.optional(Undo),
  history: z.array(HistoryStep),
})
export type DeskQuestion = z.infer<typeof DeskQuestion>

export const Contact = z.object({
  name: z.optional(z.string()),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  address: z.optional(z.string()),
})
export type Contact = z.infer<typeof Contact>

export const DeskSimilar = z.object({
  id: Id,
  number: z.int(),
  state: QuestionState,
  text: z.string(),
  score: z.number(),
  answer: z.optional(z.object({ id: Id, bodyText: z.string() })),
})
export type DeskSimilar = z.infer<typeof DeskSimilar>
