import * as z from 'zod/mini'
import { Document, References } from './document.ts'
import { Id, Time } from './ids.ts'
import { QuestionText, Reason, text } from './text.ts'

const version = z.int().check(z.minimum(0), z.maximum(2 ** 31 - 1))
const draftRevision = z.optional(version)
const username = z.string().check(z.minLength(1), z.maxLength(64))
/** What happens to the questions linked to a lead that ends: back to triage, or the same outcome for all. */
const linked = z.optional(z.enum(['return', 'same']))

/** Absent: as they were. */
const references = z.optional(References)
/** Marks of triage; more on one question would help nobody. */
const labels = z.array(Id).check(z.maxLength(20))
const coUnits = z.optional(z.array(Id).check(z.maxLength(10)))

/** Bodies of the verbs. `version` is the question's as the caller saw it; claim and release have none. */
export const verbs = {
  claim: z.object({ reason: z.optional(Reason) }),
  release: z.object({ reason: z.optional(Reason) }),
  accept: z.object({ version, publicText: z.optional(QuestionText), topic: z.optional(Id) }),
  edit: z.object({ version, publicText: QuestionText }),
  hold: z.object({ version }),
  decline: z.object({ version, reason: Id, note: z.optional(Reason), linked }),
  link: z.object({ version, lead: Id }),
  unlink: z.object({ version }),
  assign: z.object({ version, unit: Id, leader: z.optional(username), coUnits }),
  label: z.object({ version, labels }),
  return: z.object({ version, reason: Reason, suggestedUnit: z.optional(Id) }),
  draft: z.object({ version, body: Document, references, draftRevision }),
  submit: z.object({ version, draftRevision }),
  sendback: z.object({ version, note: Reason }),
  publish: z.object({
    version,
    body: z.optional(Document),
    references,
    as: z.optional(username),
    draftRevision,
  }),
  takeback: z.object({ version }),
  correct: z.object({ version, body: Document, references, note: Reason }),
  mask: z.object({ version, publicText: QuestionText, reason: Reason }),
  withdraw: z.object({ version, reason: Reason }),
  reopen: z.object({ version, reason: Reason }),
  /** `reason` is for the asker, who reads it on the receipt; `note` for staff. */
  handover: z.object({
    version,
    to: text(200),
    code: z.optional(text(100)),
    reason: z.optional(Reason),
    note: z.optional(Reason),
    linked,
  }),
  answerLater: z.object({ version, dueAt: Time }),
  undo: z.object({ version }),
} as const

export type Verb = keyof typeof verbs
export type VerbBody<V extends Verb> = z.infer<(typeof verbs)[V]>

/** Every verb of staff, in the order of a question's life. */
export const VERBS = Object.keys(verbs) as Verb[]

const bare = { version: true } as const

/** The verbs that may be done to a selection ([MC4]); `body` is the verb's without `version`. */
export const BulkAct = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('accept'), body: z.omit(verbs.accept, bare) }),
  z.object({ verb: z.literal('hold'), body: z.omit(verbs.hold, bare) }),
  z.object({ verb: z.literal('decline'), body: z.omit(verbs.decline, bare) }),
  z.object({ verb: z.literal('assign'), body: z.omit(verbs.assign, bare) }),
  z.object({ verb: z.literal('label'), body: z.omit(verbs.label, bare) }),
  z.object({ verb: z.literal('link'), body: z.omit(verbs.link, bare) }),
  z.object({ verb: z.literal('unlink'), body: z.omit(verbs.unlink, bare) }),
  z.object({ verb: z.literal('handover'), body: z.omit(verbs.handover, bare) }),
  z.object({ verb: z.literal('answerLater'), body: z.omit(verbs.answerLater, bare) }),
  z.object({ verb: z.literal('undo'), body: z.omit(verbs.undo, bare) }),
])
export type BulkAct = z.infer<typeof BulkAct>
export type BulkVerb = BulkAct['verb']
