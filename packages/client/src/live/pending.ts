import type { Answer } from '@giaoluu/contract/answer'
import { sameFilter } from './feed-filter.ts'
import { comparePlaces, type FeedState, type Tombstone } from './feed-state.ts'

// Holds new answers back from a reader, so that nothing moves under their eyes ([PF2]).

/** Ids of answers that have come and are not shown yet. */
export type Pending = ReadonlySet<string>

export const NOTHING_PENDING: Pending = new Set()

/** One thing of the list: an answer, or what stays of one. */
export type FeedItem = { kind: 'answer'; answer: Answer } | { kind: 'tombstone'; tombstone: Tombstone }

const ids = (state: FeedState): Set<string> =>
  new Set([...state.answers, ...state.tombstones].map(({ id }) => id))

/**
 * What is held back after a change. New answers go in at once only if `atOnce` (the top is in view and the tab
 * visible); older ones, asked for by the reader, always do, and so does everything on an empty screen.
 */
export function holdBack(pending: Pending, before: FeedState, after: FeedState, atOnce: boolean): Pending {
  if (atOnce || !sameFilter(before.filter, after.filter)) return NOTHING_PENDING
  const had = ids(before)
  const has = ids(after)
  const shown = after.answers.filter(({ id }) => had.has(id) && !pending.has(id))
  const lowest = shown.at(-1)
  if (!lowest) return NOTHING_PENDING
  const fresh = after.answers.filter((answer) => !had.has(answer.id) && comparePlaces(answer, lowest) < 0)
  if (fresh.length === 0 && [...pending].every((id) => has.has(id))) return pending
  return new Set([...[...pending].filter((id) => has.has(id)), ...fresh.map(({ id }) => id)])
}

/** How many answers wait to be shown. */
export const countPending = (state: FeedState, pending: Pending): number =>
  state.answers.filter(({ id }) => pending.has(id)).length

/** The newest answer that waits: where focus goes when they are revealed. */
export const firstPending = (state: FeedState, pending: Pending): string | null =>
  state.answers.find(({ id }) => pending.has(id))?.id ?? null

/** What is shown, in order: answers and tombstones, without what is held back. */
export function shownItems(state: FeedState, pending: Pending): FeedItem[] {
  const answers = state.answers.map((answer) => ({
    place: answer,
    item: { kind: 'answer', answer } as const,
  }))
  const stones = state.tombstones.map((tombstone) => ({
    place: tombstone,
    item: { kind: 'tombstone', tombstone } as const,
  }))
  return [...answers, ...stones]
    .filter(({ place }) => !pending.has(place.id))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ item }) => item)
}
