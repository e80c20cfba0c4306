import type { Answer } from '@giaoluu/contract/answer'
import type { AnswersPage } from '@giaoluu/contract/lists'
import type { Session } from '@giaoluu/contract/session'
import { type FeedFilter, sameFilter } from './feed-filter.ts'

/**
 * What stays of an answer that was withdrawn while it was shown ([PF4]); `publishedAt` keeps its place, `asked` is how many
 * it no longer answers.
 */
export type Tombstone = {
  id: string
  number: number
  reason: string
  withdrawnAt: string
  publishedAt: string
  asked: number
}

/** A place in the feed's order: newest first, then by id. */
export type Place = { publishedAt: string; id: string }

/** The public feed of one session on one screen. */
export type FeedState = {
  session: Session
  filter: FeedFilter
  /** Every answer that matches the filter, from the newest down to `floor`. */
  answers: readonly Answer[]
  tombstones: readonly Tombstone[]
  /** The last answer of the pages loaded so far; null when they reach down to the first answer of all. */
  floor: Place | null
  /** What `before` asks the next older page with; null at the end. */
  next: string | null
}

/** Negative when `a` stands above `b`. */
export const comparePlaces = (a: Place, b: Place): number =>
  a.publishedAt === b.publishedAt
    ? a.id === b.id
      ? 0
      : a.id > b.id
        ? -1
        : 1
    : a.publishedAt > b.publishedAt
      ? -1
      : 1

/** Whether an answer stands within the pages loaded so far. */
export const inWindow = ({ floor }: FeedState, place: Place): boolean =>
  floor === null || comparePlaces(place, floor) <= 0

/** A page reaches down to its last answer, the last page to the end. */
const floorOf = ({ answers, next }: AnswersPage, above: Place | null = null): Place | null => {
  const last = answers.at(-1)
  if (next === undefined) return null
  return last ? { publishedAt: last.publishedAt, id: last.id } : above
}

/** The state a newest page stands for. Tombstones of what was shown before stay while their answer is gone. */
export function feedFromPage(
  page: AnswersPage,
  session: Session,
  filter: FeedFilter = {},
  before: FeedState | null = null,
): FeedState {
  const floor = floorOf(page)
  const shown = new Set(page.answers.map(({ id }) => id))
  const kept =
    before && before.session.slug === session.slug && sameFilter(before.filter, filter)
      ? before.tombstones.filter(
          (stone) => !shown.has(stone.id) && (floor === null || comparePlaces(stone, floor) <= 0),
        )
      : []
  return { session, filter, answers: page.answers, tombstones: kept, floor, next: page.next ?? null }
}

/** The state with the next older page below it. */
export function withOlderPage(state: FeedState, page: AnswersPage): FeedState {
  const shown = new Set(state.answers.map(({ id }) => id))
  const older = page.answers.filter(({ id }) => !shown.has(id))
  return {
    ...state,
    answers: [...state.answers, ...older].sort(comparePlaces),
    tombstones: state.tombstones.filter((stone) => !older.some(({ id }) => id === stone.id)),
    floor: floorOf(page, state.floor),
    next: page.next ?? null,
  }
}
