import type { DeskEntry } from '@giaoluu/contract/entries'
import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskList } from '@giaoluu/contract/routes'
import type { Http } from '../http.ts'
import { RequestError } from '../request-error.ts'
import { type DeskState, OPEN_STATES } from './desk-state.ts'
import { changedRows, foldDesk } from './fold-desk.ts'
import type { Source } from './source.ts'

const PAGE = 200
/** What the desk is built for ([MC7]); more is found by search. */
const PAGES_MAX = 25

/** The open questions of a session, as far as the signed-in person may see them. */
export const deskSource = (http: Http, slug: string): Source<DeskState, DeskEntry> => ({
  async load(signal) {
    const list = (before?: string): Promise<DeskList> => {
      const query = { session: slug, state: OPEN_STATES, order: 'oldest', limit: PAGE, before } as const
      return http.call('deskQuestions', { query }, signal)
    }
    // The first page's head counts for all: what the later ones know beyond it is applied twice, which is harmless.
    const { epoch, head, ...first } = await list()
    const rows = new Map<string, DeskRow>(first.questions.map((row) => [row.id, row]))
    let { next } = first
    for (let pages = 1; next !== undefined && pages < PAGES_MAX; pages += 1) {
      const page = await list(next)
      if (page.epoch !== epoch) throw startAgain()
      for (const row of page.questions) rows.set(row.id, row)
      next = page.next
    }
    const session = await http.call('deskSession', { params: { slug } }, signal)
    return { epoch, head, state: { session, rows, complete: next === undefined } }
  },
  page: (after, signal) => http.call('desk', { params: { slug }, query: { after, limit: 500 } }, signal),
  fold: foldDesk,
  news: changedRows,
})

const startAgain = (): RequestError =>
  new RequestError({ code: 'unavailable', status: 0, problem: null, retryAfter: null })
