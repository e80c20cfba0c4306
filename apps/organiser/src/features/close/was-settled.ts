import type { BulkResult } from '@giaoluu/contract/bulk'
import type { DeskRow, QuestionState } from '@giaoluu/contract/question'

const OVER: readonly QuestionState[] = [
  'publishing',
  'published',
  'declined',
  'linked',
  'handedOver',
  'retracted',
]

/** Whether a colleague had given an outcome meanwhile to what was refused: no failure, and nothing is left to do. */
export function wasSettled(
  before: Pick<DeskRow, 'dueAt'> | undefined,
  { done, code, question }: BulkResult,
): boolean {
  if (done || !question || (code !== 'stale' && code !== 'illegal')) return false
  return OVER.includes(question.state) || (question.dueAt !== undefined && question.dueAt !== before?.dueAt)
}
