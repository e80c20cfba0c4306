import * as z from 'zod/mini'
import { AskFields } from './ask-fields.ts'
import { Id, Slug, Time } from './ids.ts'
import { NumberedQuestion } from './question.ts'
import { Break, SessionKind, SessionState } from './session.ts'
import { Name, Reason } from './text.ts'

const time = z.nullable(Time)
const publishDelay = z.int().check(z.minimum(0), z.maximum(600_000))
const breaks = z.array(Break).check(z.maxLength(20))

/** A session as its organiser sets it up. `publishDelay` is in milliseconds, `slowMode` in seconds between two questions of one address, 0 for none. */
export const SessionSetup = z.object({
  slug: Slug,
  title: z.string(),
  kind: SessionKind,
  state: SessionState,
  practice: z.boolean(),
  asksFrom: time,
  asksUntil: time,
  opensAt: time,
  closesAt: time,
  breaks: z.array(Break),
  publishDelay: z.int(),
  secondSignature: z.boolean(),
  hideNames: z.boolean(),
  slowMode: z.int(),
  askFields: AskFields,
  /** Questions it holds; who wipes or closes it sees how many it is about. */
  received: z.int(),
})
export type SessionSetup = z.infer<typeof SessionSetup>

// Every setting may be left out: of a new session it is then as in `from`, else as usual; of one that is there, as it was.
const settings = {
  title: z.optional(Name),
  asksFrom: z.optional(time),
  asksUntil: z.optional(time),
  opensAt: z.optional(time),
  closesAt: z.optional(time),
  breaks: z.optional(breaks),
  publishDelay: z.optional(publishDelay),
  secondSignature: z.optional(z.boolean()),
  askFields: z.optional(z.partial(AskFields)),
}

/** A new session, a draft at first. `from` is another of the organisation whose settings it takes, its times moved to the new day. */
export const CreateSession = z.object({
  ...settings,
  slug: Slug,
  title: Name,
  kind: z._default(SessionKind, 'day'),
  practice: z._default(z.boolean(), false),
  from: z.optional(Slug),
})
export type CreateSession = z.infer<typeof CreateSession>

export const EditSession = z.object(settings)
export type EditSession = z.infer<typeof EditSession>

/** Later ends; at least one of them. */
export const Extend = z.object({ asksUntil: z.optional(Time), closesAt: z.optional(Time) })
export type Extend = z.infer<typeof Extend>

/** What cannot be undone wants the session's title, typed ([OC1]). */
export const Confirm = z.object({ confirm: z.string().check(z.maxLength(800)) })
export const Switch = z.object({ on: z.boolean() })
/** Seconds an address waits between two questions; 0 ends it. */
export const SlowMode = z.object({ seconds: z.int().check(z.minimum(0), z.maximum(3600)) })

/** A message of the organiser to units, and who read it. `units` are ids; none means all. */
export const UnitMessage = z.object({
  id: Id,
  units: z.array(Id),
  text: z.string(),
  /** What a reminder is about, as far as the reader may see it. */
  questions: z.array(NumberedQuestion),
  by: z.string(),
  at: Time,
  /** Whether the caller read it. */
  read: z.boolean(),
  /** For the organiser: who read it, and when. */
  readBy: z.optional(z.array(z.object({ name: z.string(), unit: Id, at: Time }))),
  /** For the organiser: of how many people. */
  people: z.optional(z.int()),
})
export type UnitMessage = z.infer<typeof UnitMessage>

/** A message somebody has not read yet, wherever it was sent: a reminder outlives its day. */
export const WaitingMessage = z.extend(UnitMessage, {
  session: z.object({ slug: Slug, title: z.string(), practice: z.boolean() }),
})
export type WaitingMessage = z.infer<typeof WaitingMessage>

/** `questions` are what a reminder is about. */
export const SendUnitMessage = z.object({
  units: z.array(Id).check(z.maxLength(200)),
  text: Reason,
  questions: z.optional(z.array(Id).check(z.maxLength(200))),
})
