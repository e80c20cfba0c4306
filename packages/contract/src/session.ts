import * as z from 'zod/mini'
import { AskFields } from './ask-fields.ts'
import { Id, Slug, Time } from './ids.ts'
import { QuestionState } from './question.ts'

export const SessionState = z.enum([
  'draft',
  'announced',
  'open',
  'paused',
  'intakeClosed',
  'closed',
  'archived',
])
export type SessionState = z.infer<typeof SessionState>

export const SessionKind = z.enum(['day', 'standing'])
export type SessionKind = z.infer<typeof SessionKind>

export const Named = z.object({ id: Id, name: z.string() })
export type Named = z.infer<typeof Named>

export const Break = z.object({ from: Time, until: Time })
export type Break = z.infer<typeof Break>

export const SessionCounts = z.object({ received: z.int(), published: z.int(), open: z.int() })
export type SessionCounts = z.infer<typeof SessionCounts>

/** A line of the list of sessions. A standing session has no times. */
export const SessionSummary = z.object({
  slug: Slug,
  title: z.string(),
  kind: SessionKind,
  state: SessionState,
  practice: z.boolean(),
  organisation: z.object({ slug: Slug, name: z.string() }),
  asksFrom: z.nullable(Time),
  asksUntil: z.nullable(Time),
  opensAt: z.nullable(Time),
  closesAt: z.nullable(Time),
  /** When it was closed, which need not be when it was to end. */
  closedAt: z.optional(Time),
  accepting: z.boolean(),
})
export type SessionSummary = z.infer<typeof SessionSummary>

/** `now` is the server's clock when this was made ([G1], F7); provinces carry their old names as search words. */
export const Session = z.extend(SessionSummary, {
  now: Time,
  breaks: z.array(Break),
  topics: z.array(Named),
  units: z.array(Named),
  provinces: z.array(z.extend(Named, { synonyms: z.array(z.string()) })),
  counts: SessionCounts,
  consents: z.object({ processing: z.string(), publishName: z.string() }),
  notices: z.array(z.object({ id: Id, text: z.string(), at: Time })),
  /** What the ask form leaves out, offers and asks for. */
  askFields: AskFields,
  /** Seconds an address waits between two questions; 0 for none. */
  slowMode: z.int(),
  /** Whether confidential reports of violations are taken. */
  takesReports: z.boolean(),
  /** The organisation's own colour, as #rrggbb. */
  colour: z.nullable(z.string()),
})
export type Session = z.infer<typeof Session>

export const DeclineReason = z.object({ id: Id, name: z.string(), text: z.string() })
export type DeclineReason = z.infer<typeof DeclineReason>

export const Colleague = z.object({
  username: z.string(),
  name: z.string(),
  title: z.string(),
  role: z.string(),
})
export type Colleague = z.infer<typeof Colleague>

/** The session with what staff need; `people` are experts and leaders per unit, `office` moderators and organisers. */
export const DeskSession = z.extend(Session, {
  declineReasons: z.array(DeclineReason),
  people: z.array(z.object({ unit: Id, colleagues: z.array(Colleague) })),
  office: z.array(Colleague),
  competences: z.array(z.object({ topic: Id, province: z.nullable(Id), unit: Id })),
  /** Leaders under whose name the reader may publish. */
  signsFor: z.array(z.object({ username: z.string(), name: z.string(), title: z.string() })),
  labels: z.array(Named),
  settings: z.object({ publishDelay: z.int(), secondSignature: z.boolean() }),
})
export type DeskSession = z.infer<typeof DeskSession>

/**
 * How many questions a queue holds, for what the reader may see. `at` is the server's clock. Labels and units count the
 * questions that wait for somebody's work (received to submitted), a unit those it answers with another too; who has none
 * is left out.
 */
export const DeskCounts = z.object({
  at: Time,
  states: z.object(
    Object.fromEntries(QuestionState.options.map((state) => [state, z.int()])) as Record<
      QuestionState,
      ReturnType<typeof z.int>
    >,
  ),
  /** Waiting questions that came back from a unit. */
  returned: z.int(),
  labels: z.array(z.object({ id: Id, open: z.int() })),
  units: z.array(z.object({ id: Id, open: z.int() })),
})
export type DeskCounts = z.infer<typeof DeskCounts>

/** The columns of the balance. */
export const LedgerCounts = {
  received: z.int(),
  published: z.int(),
  declined: z.int(),
  handedOver: z.int(),
  retracted: z.int(),
  answeredLater: z.int(),
  open: z.int(),
}

/** The public balance: received = the sum of the rest, in every line. */
export const Ledger = z.object({
  at: Time,
  ...LedgerCounts,
  byUnit: z.array(z.object({ unit: z.nullable(Named), ...LedgerCounts })),
  byTopic: z.array(z.object({ topic: z.nullable(Named), ...LedgerCounts })),
})
export type Ledger = z.infer<typeof Ledger>
