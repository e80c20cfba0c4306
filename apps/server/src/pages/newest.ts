import { createHash } from 'node:crypto'
import { routes } from '@giaoluu/contract/routes'
import type { Session, SessionSummary } from '@giaoluu/contract/session'
import type { FeedPage, LedgerTotals, Locale } from '@giaoluu/public/snapshot'
import { listAnswers } from '../answers/queries.ts'
import type { Db } from '../deps.ts'
import { findPublicSession } from '../sessions/find-session.ts'
import { loadHead } from '../sessions/load-head.ts'
import { publicLedger, publicSession } from '../sessions/queries.ts'
import { type Body, makeBody } from './body.ts'
import { type Directory, type Owner, rememberDirectory } from './directory.ts'
import { loadFeedFacts } from './feed-facts.ts'
import { type Remembered, remember } from './remember.ts'

/** How many answers the newest page has; what a caller gets who names no limit. */
export const PAGE = 20
/** How old the newest page may be (made at most once a second when something changed). */
const MAX_AGE = 1_000
/** Counts move without an entry in the public stream: they are looked at again after this. */
const COUNTS_AGE = 2_000
/** Sessions kept at once; a year has some dozens. */
const KEPT = 50

/** The newest page of a session's feed with the bytes that were made of it. */
export type Newest = {
  page: FeedPage
  owner: Owner
  madeAt: number
  /** The JSON of the newest answers and of the session, as their routes give them. */
  answers: Body
  session: Body
  /** Pages in HTML and the Atom feed, made when first asked for and dropped when the page changes. */
  made: Map<`html ${Locale}` | 'atom', Body>
  key: string
}

export type NewestPages = {
  directory: Remembered<Directory>
  /** At most a second behind; null when the public knows of no such session. */
  find: (slug: string) => Promise<Newest | null>
  /** Not behind anything committed before the call. */
  findNow: (slug: string) => Promise<Newest | null>
}

/** Keeps the newest page of every session somebody reads, so that a viewer costs no query (FD5). */
export function newestPages(db: Db): NewestPages {
  const directory = rememberDirectory(db)
  const kept = new Map<string, Remembered<Newest>>()

  async function known(slug: string): Promise<Remembered<Newest> | null> {
    const site = await readable(directory)
    if (!site.ofSession(slug)) return null
    const found = kept.get(slug) ?? remember((before) => renewed(db, directory, slug, before), MAX_AGE)
    // The one not asked for longest goes first.
    kept.delete(slug)
    kept.set(slug, found)
    const [eldest] = kept.keys()
    if (kept.size > KEPT && eldest !== undefined) kept.delete(eldest)
    return found
  }

  return {
    directory,
    find: async (slug) => {
      const found = await known(slug)
      return found && readable(found)
    },
    findNow: async (slug) => {
      const found = await known(slug)
      return found ? found.renew() : null
    },
  }
}

/** A page that cannot be made anew because the database is away is still worth reading. */
async function readable<T>(remembered: Remembered<T>): Promise<T> {
  try {
    return await remembered.get()
  } catch (error) {
    const last = remembered.last()
    if (last === null) throw error
    return last
  }
}

async function renewed(
  db: Db,
  directory: Remembered<Directory>,
  slug: string,
  before: Newest | null,
): Promise<Newest> {
  const madeAt = performance.now()
  const { id } = await findPublicSession(db, slug)
  if (before && madeAt - before.madeAt < COUNTS_AGE) {
    const { epoch, head } = await loadHead(db, id, 'feed')
    const { answers } = before.page
    if (answers.epoch === epoch && answers.head === head) return before
  }
  // The order is the rule: the answers bring the head that was read before them, the session comes after it (FD5).
  const answers = routes.answers.reply.parse(await listAnswers(db, slug, { limit: PAGE }))
  const session = routes.session.reply.parse(await publicSession(db, slug))
  const facts = await loadFeedFacts(db, session)
  const site = (await directory.get()).ofSession(slug)
  const page: FeedPage = {
    kind: 'feed',
    session,
    answers,
    filter: {},
    before: null,
    others: otherSessions(site?.sessions ?? [], slug),
    ...facts,
    ledger: await endedLedger(db, session),
  }
  // Countdown and gauge are read by the minute where no script runs; the time itself is no news.
  const now = session.now.slice(0, 16)
  const { ledger } = page
  const key = createHash('sha256')
    .update(
      JSON.stringify({ ...page, session: { ...session, now }, ledger: ledger && { ...ledger, at: now } }),
    )
    .digest('base64url')
  return {
    page,
    owner: { name: session.organisation.name, colour: session.colour },
    madeAt,
    answers: makeJson(answers, before?.answers),
    session: makeJson(session),
    made: before?.key === key ? before.made : new Map(),
    key,
  }
}

/** The balance that stands on the page once a session has ended. */
async function endedLedger(db: Db, { slug, state }: Session): Promise<LedgerTotals | null> {
  if (state !== 'closed' && state !== 'archived') return null
  const { byUnit: _, byTopic: __, ...totals } = routes.ledger.reply.parse(await publicLedger(db, slug))
  return totals
}

/** The same bytes stay the same body, with what was compressed of it. */
function makeJson(view: unknown, before?: Body): Body {
  const body = makeBody('application/json; charset=utf-8', JSON.stringify(view))
  return before?.etag === body.etag ? before : body
}

/** What the page names beside its own session. */
const OTHERS = 8

export const otherSessions = (sessions: readonly SessionSummary[], slug: string): SessionSummary[] =>
  sessions.filter((session) => session.slug !== slug).slice(0, OTHERS)
