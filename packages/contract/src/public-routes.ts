import * as z from 'zod/mini'
import { AnswerWithRevisions, SimilarAnswer } from './answer.ts'
import { Ask } from './ask.ts'
import { FeedPage } from './entries.ts'
import { Id } from './ids.ts'
import { AnswersPage } from './lists.ts'
import { Me, SignIn } from './people.ts'
import { after, before, count, words } from './query-values.ts'
import { ReceiptView, Submitted } from './receipt.ts'
import { id, nothing, type Route, slug } from './route.ts'
import { Ledger, Session, SessionSummary } from './session.ts'

/** What the public calls, and signing in. */
export const publicRoutes = {
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
} as const satisfies Record<string, Route>
