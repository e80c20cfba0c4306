import type { DeskRow, QuestionState } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'
import { foldText, searchWords } from '@giaoluu/domain/fold-text'

/** The desk of one session as its reader may see it. */
export type DeskState = {
  session: DeskSession
  rows: ReadonlyMap<string, DeskRow>
  /** Whether the desk holds all there are; else the oldest open ones and the newest ended ones, the rest by search. */
  complete: { open: boolean; ended: boolean }
}

/** The states the desk works on. */
export const OPEN_STATES: readonly QuestionState[] = [
  'received',
  'held',
  'waiting',
  'assigned',
  'drafting',
  'submitted',
  'publishing',
  'withdrawn',
  'linked',
]

/** The states of questions that have their outcome. */
export const ENDED_STATES: readonly QuestionState[] = ['published', 'declined', 'handedOver', 'retracted']

export type RowFilter = {
  states?: readonly QuestionState[] | undefined
  unit?: string | undefined
  leader?: string | undefined
  topic?: string | undefined
  q?: string | undefined
  order?: 'oldest' | 'newest' | undefined
}

/** The rows a list shows; oldest first unless told otherwise ([MC1]). */
export function selectRows({ rows }: DeskState, filter: RowFilter = {}): DeskRow[] {
  const { states, unit, leader, topic, q = '', order = 'oldest' } = filter
  const words = searchWords(q)
  const found = [...rows.values()].filter(
    (row) =>
      (!states || states.includes(row.state)) &&
      (unit === undefined || row.unit === unit) &&
      (leader === undefined || row.leader === leader) &&
      (topic === undefined || row.topic === topic) &&
      holds(row, words),
  )
  const sign = order === 'oldest' ? 1 : -1
  return found.sort((a, b) => sign * (a.number - b.number))
}

function holds(row: DeskRow, words: readonly string[]): boolean {
  if (words.length === 0) return true
  if (words.length === 1 && words[0] === String(row.number)) return true
  const text = foldedText(row)
  return words.every((word) => text.includes(word))
}

const folded = new WeakMap<DeskRow, string>()

/** Folding thousands of texts takes longer than a frame: each row is folded once. */
function foldedText(row: DeskRow): string {
  const had = folded.get(row)
  if (had !== undefined) return had
  const text = foldText(`${row.text} ${row.publicText ?? ''}`)
  folded.set(row, text)
  return text
}
