import type { FeedEntry } from '@giaoluu/contract/entries'
import type { Http } from '../http.ts'
import { type FeedFilter, sameFilter } from './feed-filter.ts'
import { type FeedState, feedFromPage, withOlderPage } from './feed-state.ts'
import { foldFeed, newAnswers } from './fold-feed.ts'
import type { Extension, Source } from './source.ts'

const PAGE = 20
/** The most the server gives at once. */
const PAGE_MAX = 100

/** The public feed of a session, narrowed by a filter. */
export const feedSource = (http: Http, slug: string, filter: FeedFilter): Source<FeedState, FeedEntry> => ({
  async load(signal, before) {
    // Somebody who has read far down gets as much again, so that little of what they see goes away.
    const shown = before && sameFilter(before.filter, filter) ? before.answers.length : 0
    const limit = Math.min(PAGE_MAX, Math.max(PAGE, shown))
    const page = await http.call('answers', { params: { slug }, query: { ...filter, limit } }, signal)
    // After the page, never beside it: what is read must not be older than the head that came with the page (FD5).
    const session = await http.call('session', { params: { slug } }, signal)
    return { epoch: page.epoch, head: page.head, state: feedFromPage(page, session, filter, before) }
  },
  page: (after, signal) => http.call('feed', { params: { slug }, query: { after, limit: 500 } }, signal),
  fold: foldFeed,
  news: newAnswers,
})

/** The page below what is shown; null when there is none. */
export async function olderAnswers(
  http: Http,
  slug: string,
  { next, filter }: FeedState,
  signal: AbortSignal,
): Promise<Extension<FeedState> | null> {
  if (next === null) return null
  const query = { ...filter, limit: PAGE, before: next }
  const page = await http.call('answers', { params: { slug }, query }, signal)
  // After a fresh start or under another filter this page does not join on to what is there now.
  const joins = (now: FeedState): boolean => now.next === next && sameFilter(now.filter, filter)
  return {
    epoch: page.epoch,
    head: page.head,
    merge: (now) => (joins(now) ? withOlderPage(now, page) : null),
  }
}
