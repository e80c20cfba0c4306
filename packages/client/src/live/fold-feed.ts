import type { Answer } from '@giaoluu/contract/answer'
import type { FeedEntry } from '@giaoluu/contract/entries'
import { matchesFilter } from './feed-filter.ts'
import { comparePlaces, type FeedState, inWindow } from './feed-state.ts'
import { withNotice } from './session-notices.ts'

const without = <T extends { id: string }>(list: readonly T[], id: string): readonly T[] =>
  list.some((item) => item.id === id) ? list.filter((item) => item.id !== id) : list

/** Puts an answer in its place, or out of the list when it no longer belongs to it. */
function put(state: FeedState, answer: Answer): FeedState {
  const rest = without(state.answers, answer.id)
  const tombstones = without(state.tombstones, answer.id)
  if (!matchesFilter(answer, state.filter) || !inWindow(state, answer))
    return { ...state, answers: rest, tombstones }
  const found = rest.findIndex((other) => comparePlaces(answer, other) < 0)
  const at = found === -1 ? rest.length : found
  return { ...state, answers: [...rest.slice(0, at), answer, ...rest.slice(at)], tombstones }
}

function apply(state: FeedState, entry: FeedEntry): FeedState {
  switch (entry.type) {
    case 'answer.published':
    case 'answer.corrected':
    case 'answer.changed':
      return put(state, entry.answer)
    case 'answer.withdrawn': {
      const gone = state.answers.find(({ id }) => id === entry.id)
      if (!gone) return state
      const { id, number, reason, withdrawnAt } = entry
      const { publishedAt, asked } = gone
      const stone = { id, number, reason, withdrawnAt, publishedAt, asked }
      return {
        ...state,
        answers: without(state.answers, id),
        tombstones: [...without(state.tombstones, id), stone],
      }
    }
    case 'session.changed':
      return { ...state, session: entry.session }
    case 'notice.posted':
      return { ...state, session: withNotice(state.session, entry) }
    default:
      // A kind of a newer version: numbered like any, meaning nothing here (F4).
      return state
  }
}

/** Goes on from a state by entries in order. Applying one twice is harmless; one outside the window is only counted (FD5). */
export const foldFeed = (state: FeedState, entries: readonly FeedEntry[]): FeedState =>
  entries.reduce(apply, state)

/** How many answers stand in `after` that a reader of `before` has not met, older pages aside. */
export function newAnswers(before: FeedState, after: FeedState): number {
  const met = new Set(before.answers.map(({ id }) => id))
  return after.answers.filter((answer) => !met.has(answer.id) && inWindow(before, answer)).length
}
