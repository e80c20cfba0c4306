import type { Answer } from '@giaoluu/contract/answer'
import { foldText, searchWords } from '@giaoluu/domain/fold-text'

/** What the address of the feed page may narrow it to ([PF6]). */
export type FeedFilter = {
  topic?: string | undefined
  unit?: string | undefined
  province?: string | undefined
  q?: string | undefined
}

/** Whether two filters let through the same answers. */
export const sameFilter = (a: FeedFilter, b: FeedFilter): boolean =>
  a.topic === b.topic &&
  a.unit === b.unit &&
  a.province === b.province &&
  searchWords(a.q ?? '').join(' ') === searchWords(b.q ?? '').join(' ')

/** The same test the server's list makes, so that live answers and a fresh page agree (FD13). */
export function matchesFilter(answer: Answer, { topic, unit, province, q }: FeedFilter): boolean {
  if (topic !== undefined && answer.question.topic !== topic) return false
  if (unit !== undefined && answer.leader.unitId !== unit) return false
  if (province !== undefined && answer.question.province !== province) return false
  const words = searchWords(q ?? '')
  if (words.length === 0) return true
  const text = foldText(`${answer.question.text} ${answer.bodyText}`)
  return words.every((word) => text.includes(word))
}
