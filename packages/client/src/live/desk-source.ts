import type { DeskEntry } from '@giaoluu/contract/entries'
import type { DeskList } from '@giaoluu/contract/lists'
import type { DeskRow } from '@giaoluu/contract/question'
import type { CallArguments, Http } from '../http.ts'
import { RequestError } from '../request-error.ts'
import { type DeskState, ENDED_STATES, OPEN_STATES } from './desk-state.ts'
import { changedRows, foldDesk } from './fold-desk.ts'
import type { Source } from './source.ts'

const PAGE = 200
/** What the desk is built for ([MC7]); more is found by search. */
const PAGES_MAX = 25

/** The open questions of a session and the newest ended ones, as far as the signed-in person may see them. */
export const deskSource = (http: Http, slug: string): Source<DeskState, DeskEntry> => ({
  async load(signal) {
    const list = (query: Partial<CallArguments<'deskQuestions'>['query']>): Promise<DeskList> =>
      http.call('deskQuestions', { query: { session: slug, limit: PAGE, ...query } }, signal)

    // The first page's head counts for all: what the later ones know beyond it is applied twice, which is harmless.
    const ended = await list({ state: ENDED_STATES, order: 'newest' })
    const rows = new Map<string, DeskRow>(ended.questions.map((row) => [row.id, row]))
    let next: string | undefined
    let pages = 0
    do {
      const page = await list({ state: OPEN_STATES, order: 'oldest', before: next })
      if (page.epoch !== ended.epoch) throw startAgain()
      for (const row of page.questions) rows.set(row.id, row)
      next = page.next
      pages += 1
    } while (next !== undefined && pages < PAGES_MAX)
    const session = await http.call('deskSession', { params: { slug } }, signal)
    const complete = { open: next === undefined, ended: ended.next === undefined }
    return { epoch: ended.epoch, head: ended.head, state: { session, rows, complete } }
  },
  page: (after, signal) => http.call('desk', { params: { slug }, query: { after, limit: 500 } }, signal),
  fold: foldDesk,
  news: changedRows,
})

const startAgain = (): RequestError =>
  new RequestError({ code: 'unavailable', status: 0, problem: null, retryAfter: null })
