import * as z from 'zod/mini'
import { Answer } from './answer.ts'
import { Id, Time } from './ids.ts'
import { DeskRow } from './question.ts'
import { Named, Session } from './session.ts'

const line = { seq: z.int(), at: Time }

/** A line of the public stream, shown as its subject is now (FD3). */
export const FeedEntry = z.discriminatedUnion('type', [
  z.object({ ...line, type: z.literal('answer.published'), answer: Answer }),
  z.object({ ...line, type: z.literal('answer.corrected'), answer: Answer }),
  z.object({ ...line, type: z.literal('answer.changed'), answer: Answer }),
  z.object({
    ...line,
    type: z.literal('answer.withdrawn'),
    id: Id,
    reason: z.string(),
    withdrawnAt: Time,
    number: z.int(),
  }),
  z.object({ ...line, type: z.literal('session.changed'), session: Session }),
  z.object({ ...line, type: z.literal('notice.posted'), id: Id, text: z.string() }),
])
export type FeedEntry = z.infer<typeof FeedEntry>

/** A line of the desk's stream for one reader (FD15). `by` is a name, null for the asker and the clock. */
export const DeskEntry = z.discriminatedUnion('type', [
  z.object({
    ...line,
    type: z.literal('question.changed'),
    question: DeskRow,
    verb: z.string(),
    by: z.nullable(z.string()),
  }),
  z.object({ ...line, type: z.literal('question.left'), id: Id }),
  z.object({ ...line, type: z.literal('hidden') }),
  z.object({
    ...line,
    type: z.literal('session.changed'),
    session: z.extend(Session, { labels: z.array(Named) }),
  }),
  z.object({ ...line, type: z.literal('notice.posted'), id: Id, text: z.string() }),
])
export type DeskEntry = z.infer<typeof DeskEntry>

export type Entry = FeedEntry | DeskEntry

/** Where a client stands in a stream. */
export const Cursor = z.object({ epoch: z.string().check(z.maxLength(64)), seq: z.int().check(z.minimum(0)) })
export type Cursor = z.infer<typeof Cursor>

export const Head = z.object({ epoch: z.string(), head: z.int() })
export type Head = z.infer<typeof Head>

export const FeedPage = z.extend(Head, { entries: z.array(FeedEntry) })
export type FeedPage = z.infer<typeof FeedPage>

export const DeskPage = z.extend(Head, { entries: z.array(DeskEntry) })
export type DeskPage = z.infer<typeof DeskPage>
