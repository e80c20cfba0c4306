import * as z from 'zod/mini'
import { Answer, AnswerWithRevisions, SimilarAnswer } from './answer.ts'
import { Bulk, BulkResult } from './bulk.ts'
import { Delegation } from './delegation.ts'
import { DeskPage, FeedPage, Head } from './entries.ts'
import { Id, Slug } from './ids.ts'
import { Me } from './people.ts'
import { plausibleEmail, plausiblePhone } from './plausible-contact.ts'
import { Contact, DeskQuestion, DeskRow, DeskSimilar, QuestionState, Source } from './question.ts'
import { ReceiptView, Submitted } from './receipt.ts'
import { DeskCounts, DeskSession, Ledger, Named, Session, SessionSummary } from './session.ts'
import { Name, QuestionText, Reason, text } from './text.ts'
import { TextBlock, TextBlockBody } from './text-block.ts'
import { VERBS, type Verb, verbs } from './verbs.ts'

const address = text(200)
const email = text(200).check(z.refine(plausibleEmail, 'not an address anybody could write to'))
const phone = text(200).check(z.refine(plausiblePhone, 'not a number anybody could call'))

/** What the ask form sends. The same submissionId with the same text gives the same receipt (FD12). */
export const Ask = z.object({
  submissionId: z.uuid(),
  text: QuestionText,
  topic: z.optional(Id),
  unit: z.optional(Id),
  province: z.optional(Id),
  name: z.optional(Name),
  contact: z.optional(
    z.object({ email: z.optional(email), phone: z.optional(phone), address: z.optional(address) }),
  ),
  consent: z.object({ processing: z.literal(true), publishName: z.optional(z.boolean()) }),
})
export type Ask = z.infer<typeof Ask>

export const SignIn = z.object({
  username: z.string().check(z.minLength(1), z.maxLength(64)),
  password: z.string().check(z.minLength(1), z.maxLength(200)),
  code: z.optional(z.string().check(z.regex(/^\d{6}$/))),
})
export type SignIn = z.infer<typeof SignIn>

// Query values arrive as text. A limit above the maximum is cut, so that a client never breaks on a lowered maximum.
const count = (max: number, usual: number) =>
  z.pipe(
    z._default(z.string().check(z.regex(/^[1-9]\d{0,8}$/)), String(usual)),
    z.transform((value: string) => Math.min(Number(value), max)),
  )
const seq = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/)),
  z.transform((value: string) => Number(value)),
)
const before = z.optional(z.string().check(z.minLength(1), z.maxLength(200)))
const words = z.optional(z.string().check(z.maxLength(300)))
const after = z.object({ after: seq, limit: count(500, 500) })

const slug = z.object({ slug: Slug })
const id = z.object({ id: Id })
const nothing = z.object({})
const Next = z.optional(z.string())

export const AnswersPage = z.extend(Head, { answers: z.array(Answer), next: Next })
export type AnswersPage = z.infer<typeof AnswersPage>
export const DeskList = z.extend(Head, { questions: z.array(DeskRow), next: Next })
export type DeskList = z.infer<typeof DeskList>

/** Who may call: everybody, or anybody signed in (what they may see and do is decided per question). */
type Who = 'all' | 'staff'
type Route = {
  method: 'GET' | 'POST'
  path: string
  who: Who
  summary: string
  params: z.ZodMiniObject
  query?: z.ZodMiniObject
  body?: z.ZodMiniObject
  reply: z.ZodMiniObject
  status?: 201
}

const states = new Set<string>(QuestionState.options)
/** `state` may name several, separated by commas. */
const stateList = z.optional(
  z.pipe(
    z.string().check(
      z.maxLength(200),
      z.refine((value) => value.split(',').every((state) => states.has(state)), 'not a state'),
    ),
    z.transform((value: string) => value.split(',') as QuestionState[]),
  ),
)

/** The whole HTTP wire but the verbs; the server registers from it, the client is typed by it. Query values are sent as text. */
export const routes = {
  sessions: {
    method: 'GET',
    path: '/api/sessions',
    who: 'all',
    summary: 'The sessions of the organisation this host belongs to',
    params: nothing,
    reply: z.object({ sessions: z.array(SessionSummary) }),
  },
  session: {
    method: 'GET',
    path: '/api/sessions/:slug',
    who: 'all',
    summary: 'One session with topics, units, provinces and counts',
    params: slug,
    reply: Session,
  },
  ask: {
    method: 'POST',
    path: '/api/sessions/:slug/questions',
    who: 'all',
    summary: 'Ask a question; answers with the receipt',
    params: slug,
    body: Ask,
    reply: Submitted,
    status: 201,
  },
  receipt: {
    method: 'GET',
    path: '/api/receipts/:receipt',
    who: 'all',
    summary: 'Follow a question by its receipt',
    params: z.object({ receipt: z.string().check(z.maxLength(64)) }),
    reply: ReceiptView,
  },
  retract: {
    method: 'POST',
    path: '/api/receipts/:receipt/retract',
    who: 'all',
    summary: 'The asker takes the question back',
    params: z.object({ receipt: z.string().check(z.maxLength(64)) }),
    body: nothing,
    reply: ReceiptView,
  },
  answers: {
    method: 'GET',
    path: '/api/sessions/:slug/answers',
    who: 'all',
    summary: 'Published answers, newest first',
    params: slug,
    query: z.object({
      before,
      limit: count(100, 20),
      topic: z.optional(Id),
      unit: z.optional(Id),
      province: z.optional(Id),
      q: words,
    }),
    reply: AnswersPage,
  },
  answer: {
    method: 'GET',
    path: '/api/answers/:id',
    who: 'all',
    summary: 'One answer with its revisions; 410 when withdrawn',
    params: id,
    reply: AnswerWithRevisions,
  },
  similar: {
    method: 'GET',
    path: '/api/sessions/:slug/similar',
    who: 'all',
    summary: 'Published answers to questions like this text',
    params: slug,
    query: z.object({ text: z.string().check(z.minLength(1), z.maxLength(300)) }),
    reply: z.object({ similar: z.array(SimilarAnswer) }),
  },
  feed: {
    method: 'GET',
    path: '/api/sessions/:slug/feed',
    who: 'all',
    summary: 'Entries of the public stream after a number',
    params: slug,
    query: after,
    reply: FeedPage,
  },
  ledger: {
    method: 'GET',
    path: '/api/sessions/:slug/ledger',
    who: 'all',
    summary: 'The public balance of a session',
    params: slug,
    reply: Ledger,
  },
  login: {
    method: 'POST',
    path: '/api/login',
    who: 'all',
    summary: 'Sign in; sets the session cookie',
    params: nothing,
    body: SignIn,
    reply: Me,
  },
  logout: {
    method: 'POST',
    path: '/api/logout',
    who: 'all',
    summary: 'Sign out',
    params: nothing,
    body: nothing,
    reply: nothing,
  },
  me: {
    method: 'GET',
    path: '/api/me',
    who: 'staff',
    summary: 'Who is signed in, with roles',
    params: nothing,
    reply: Me,
  },
  deskSessions: {
    method: 'GET',
    path: '/api/desk/sessions',
    who: 'staff',
    summary: 'The sessions of the organisations the caller works for',
    params: nothing,
    reply: z.object({ sessions: z.array(SessionSummary) }),
  },
  deskSession: {
    method: 'GET',
    path: '/api/desk/sessions/:slug',
    who: 'staff',
    summary: 'The session with what staff need',
    params: slug,
    reply: DeskSession,
  },
  notice: {
    method: 'POST',
    path: '/api/desk/sessions/:slug/notices',
    who: 'staff',
    summary: 'The organiser posts a notice into the feed',
    params: slug,
    body: z.object({ text: Reason }),
    reply: Session,
  },
  pause: {
    method: 'POST',
    path: '/api/desk/sessions/:slug/pause',
    who: 'staff',
    summary: 'The organiser pauses intake',
    params: slug,
    body: nothing,
    reply: Session,
  },
  resume: {
    method: 'POST',
    path: '/api/desk/sessions/:slug/resume',
    who: 'staff',
    summary: 'The organiser resumes intake',
    params: slug,
    body: nothing,
    reply: Session,
  },
  deskQuestions: {
    method: 'GET',
    path: '/api/desk/questions',
    who: 'staff',
    summary: 'Questions of a session the caller may see',
    params: nothing,
    query: z.object({
      session: Slug,
      state: stateList,
      unit: z.optional(Id),
      topic: z.optional(Id),
      province: z.optional(Id),
      label: z.optional(Id),
      source: z.optional(Source),
      returned: z.optional(z.literal('true')),
      q: words,
      order: z._default(z.enum(['oldest', 'newest']), 'newest'),
      before,
      limit: count(200, 50),
    }),
    reply: DeskList,
  },
  deskQueue: {
    method: 'GET',
    path: '/api/desk/queue',
    who: 'staff',
    summary: "What waits for the caller's own units in every session, oldest first; 200 at most",
    params: nothing,
    reply: z.object({ questions: z.array(DeskRow) }),
  },
  deskCounts: {
    method: 'GET',
    path: '/api/desk/sessions/:slug/counts',
    who: 'staff',
    summary: 'How many questions each queue holds',
    params: slug,
    reply: DeskCounts,
  },
  bulk: {
    method: 'POST',
    path: '/api/desk/bulk',
    who: 'staff',
    summary: 'One act on a selection, or a preview of it; a result for each question',
    params: nothing,
    body: Bulk,
    reply: z.object({ results: z.array(BulkResult) }),
  },
  addLabel: {
    method: 'POST',
    path: '/api/desk/sessions/:slug/labels',
    who: 'staff',
    summary: 'A new label for triage; one of the same name is given back',
    params: slug,
    body: z.object({ name: text(60) }),
    reply: Named,
  },
  textBlocks: {
    method: 'GET',
    path: '/api/desk/text-blocks',
    who: 'staff',
    summary: "The text blocks of the caller's units",
    params: nothing,
    reply: z.object({ blocks: z.array(TextBlock) }),
  },
  addTextBlock: {
    method: 'POST',
    path: '/api/desk/text-blocks',
    who: 'staff',
    summary: 'A new text block of a unit',
    params: nothing,
    body: z.extend(TextBlockBody, { unit: Id }),
    reply: TextBlock,
  },
  editTextBlock: {
    method: 'POST',
    path: '/api/desk/text-blocks/:id',
    who: 'staff',
    summary: 'Another name or text for a text block',
    params: id,
    body: TextBlockBody,
    reply: TextBlock,
  },
  removeTextBlock: {
    method: 'POST',
    path: '/api/desk/text-blocks/:id/remove',
    who: 'staff',
    summary: 'Removes a text block',
    params: id,
    body: nothing,
    reply: nothing,
  },
  delegations: {
    method: 'GET',
    path: '/api/desk/delegations',
    who: 'staff',
    summary: "Who may publish under whose name, in the caller's units",
    params: nothing,
    reply: z.object({ delegations: z.array(Delegation) }),
  },
  delegate: {
    method: 'POST',
    path: '/api/desk/delegations',
    who: 'staff',
    summary: 'The calling leader lets an expert of the unit publish under their name',
    params: nothing,
    body: z.object({ unit: Id, expert: z.string().check(z.minLength(1), z.maxLength(64)) }),
    reply: Delegation,
  },
  revokeDelegation: {
    method: 'POST',
    path: '/api/desk/delegations/:id/revoke',
    who: 'staff',
    summary: 'The leader takes the leave back',
    params: id,
    body: nothing,
    reply: nothing,
  },
  deskQuestion: {
    method: 'GET',
    path: '/api/desk/questions/:id',
    who: 'staff',
    summary: 'One question with draft, answer and history',
    params: id,
    reply: DeskQuestion,
  },
  contact: {
    method: 'GET',
    path: '/api/desk/questions/:id/contact',
    who: 'staff',
    summary: 'How to reach the asker; the access is recorded',
    params: id,
    reply: Contact,
  },
  deskSimilar: {
    method: 'GET',
    path: '/api/desk/questions/:id/similar',
    who: 'staff',
    summary: 'Questions like this one, best first',
    params: id,
    reply: z.object({ similar: z.array(DeskSimilar) }),
  },
  desk: {
    method: 'GET',
    path: '/api/sessions/:slug/desk',
    who: 'staff',
    summary: "Entries of the desk's stream after a number, as the caller may see them",
    params: slug,
    query: after,
    reply: DeskPage,
  },
} as const satisfies Record<string, Route>

export type Routes = typeof routes
export type RouteName = keyof Routes

/** The address of a verb on a question. */
export const verbPath = (question: string, verb: Verb): string =>
  `/api/desk/questions/${encodeURIComponent(question)}/${verb}`

/** Every verb as a route; each answers with the question as the caller could see it at the change. */
export const verbRoutes = VERBS.map((verb) => ({
  verb,
  method: 'POST' as const,
  path: `/api/desk/questions/:id/${verb}`,
  params: id,
  body: verbs[verb],
  reply: DeskQuestion,
}))
