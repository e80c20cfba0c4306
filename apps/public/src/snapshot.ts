import type { AnswerWithRevisions, SimilarAnswer } from '@giaoluu/contract/answer'
import type { AskFields } from '@giaoluu/contract/ask-fields'
import type { ErrorCode } from '@giaoluu/contract/errors'
import type { AnswersPage } from '@giaoluu/contract/lists'
import type { ReceiptView } from '@giaoluu/contract/receipt'
import type { Ledger, Session, SessionSummary } from '@giaoluu/contract/session'

/** The languages of the public pages; Vietnamese is the source. */
export type Locale = 'vi' | 'en'

/** What the address of a feed narrows it to ([PF6]). */
export type FeedFilter = { topic?: string; unit?: string; province?: string; q?: string }

/** What stands in the ask form, as typed. */
export type AskForm = {
  submissionId: string
  text: string
  topic: string
  unit: string
  province: string
  name: string
  email: string
  phone: string
  address: string
  processing: boolean
  publishName: boolean
  /** It is a confidential report. */
  confidential: boolean
}

/** What is wrong with one field of the ask form. */
export type AskFault = {
  field: Exclude<keyof AskForm, 'submissionId' | 'publishName' | 'confidential'>
  fault: 'missing' | 'too-long' | 'unknown' | 'implausible'
}

/** A QR code as a path on a square of `size` units. */
export type QrPicture = { size: number; path: string }

export type FeedPage = {
  kind: 'feed'
  session: Session
  answers: AnswersPage
  filter: FeedFilter
  /** The cursor this page of older answers begins at; null on the newest page, which alone is live. */
  before: string | null
  /** The organisation's other sessions, newest first. */
  others: SessionSummary[]
  /** How many answers each topic has; topics without any are absent. */
  /** All that stand in public; a question need not have a topic. */
  answerCount: number
  topicCounts: { topic: string; count: number }[]
  /** Answers in every five minutes from opening to closing; null where there is no such day. */
  gauge: number[] | null
  /** The balance of a session that has ended. */
  ledger: LedgerTotals | null
}

export type AskPage = {
  kind: 'ask'
  session: Session
  /** What this form leaves out, offers and asks for; that of reports asks for less. */
  fields: AskFields
  form: AskForm
  /** Why the form came back: faults of fields, or a refusal of the whole. */
  faults: AskFault[]
  refusal: ErrorCode | null
  /** Seconds until it is worth sending again, where the refusal named them. */
  wait: number | null
}

/** The balance without its parts. */
export type LedgerTotals = Omit<Ledger, 'byUnit' | 'byTopic'>

export type LedgerPage = { kind: 'ledger'; session: Session; ledger: Ledger }

export type AnswerPage = {
  kind: 'answer'
  answer: AnswerWithRevisions
  session: Session
  similar: SimilarAnswer[]
}

export type ReceiptPage = {
  kind: 'receipt'
  code: string
  receipt: ReceiptView
  session: Session
  qr: QrPicture
}

/** Where a code is typed in; `typed` found nothing. */
export type FindReceiptPage = { kind: 'find-receipt'; typed: string | null }

export type GonePage = { kind: 'gone'; reason: string; withdrawnAt: string }

/** One sentence of cause and one action: no such page, no session yet, or a call that failed. */
export type StatePage =
  | { kind: 'missing' }
  | { kind: 'no-session' }
  | { kind: 'failed'; code: ErrorCode; incident: string }

export type Page =
  | FeedPage
  | AskPage
  | LedgerPage
  | AnswerPage
  | ReceiptPage
  | FindReceiptPage
  | GonePage
  | StatePage

/** Everything a public page is made from, on the server and again in the browser. */
export type Snapshot = {
  locale: Locale
  /** PUBLIC_URL's origin, for what must be absolute. */
  origin: string
  /** The page's own address: path and query, without the language. */
  address: string
  organisation: string
  page: Page
}

/** What the server makes a document of. */
export type Rendered = {
  html: string
  /** Title, description, canonical address, alternates, structured data: markup for the head. */
  head: string
  /** The snapshot as JSON that can stand in a script element. */
  state: string
  /** Source modules the page loads first, by which the manifest finds their files. */
  modules: string[]
}

export type Render = (snapshot: Snapshot) => Rendered
