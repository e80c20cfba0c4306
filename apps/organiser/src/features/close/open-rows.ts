import { foldText } from '@giaoluu/client/console/fold-text'
import type { DeskRow, QuestionState } from '@giaoluu/contract/question'

/** The states that need an outcome before a session can be closed; what is linked ends with its lead. */
export const UNSETTLED = [
  'received',
  'held',
  'waiting',
  'assigned',
  'drafting',
  'submitted',
  'withdrawn',
] as const satisfies readonly QuestionState[]

/** As a choice among the states: what has a day and is not counted as left. */
export const PROMISED = 'promised'

export type CloseFilter = {
  /** An id, `none` for questions with no unit, or nothing. */
  unit: string
  /** A state, `PROMISED`, or nothing. */
  state: string
  words: string
}

export const NO_FILTER: CloseFilter = { unit: '', state: '', words: '' }

export type OpenRows = {
  /** Neither outcome nor due date, oldest first. */
  unsettled: readonly DeskRow[]
  /** With a day that was promised, oldest first. */
  promised: readonly DeskRow[]
  /** About to be public: they settle themselves. */
  publishing: number
  /** What of the ledger's open ones these are: with a due date none, each with what is linked to it. */
  counted: number
}

/** What still keeps a session from being closed, as far as the reader may see it. */
export function openRows(rows: Iterable<DeskRow>): OpenRows {
  const unsettled: DeskRow[] = []
  const promised: DeskRow[] = []
  let publishing = 0
  let counted = 0
  for (const row of rows) {
    const isPublishing = row.state === 'publishing'
    if (!isPublishing && !(UNSETTLED as readonly QuestionState[]).includes(row.state)) continue
    if (row.dueAt === undefined) counted += 1 + row.linked
    if (isPublishing) publishing += 1
    else if (row.dueAt === undefined) unsettled.push(row)
    else promised.push(row)
  }
  const byNumber = (a: DeskRow, b: DeskRow): number => a.number - b.number
  return { unsettled: unsettled.sort(byNumber), promised: promised.sort(byNumber), publishing, counted }
}

/** What is looked at: what is left, or what was promised. */
export const rowsInView = ({ unsettled, promised }: OpenRows, { state }: CloseFilter): readonly DeskRow[] =>
  state === PROMISED ? promised : unsettled

/** Those of the rows that a filter lets through. */
export function filterRows(rows: readonly DeskRow[], { unit, state, words }: CloseFilter): DeskRow[] {
  const wanted = foldText(words).split(' ').filter(Boolean)
  return rows.filter((row) => {
    if (unit === 'none' ? row.unit !== null : unit !== '' && row.unit !== unit) return false
    if (state !== '' && state !== PROMISED && row.state !== state) return false
    if (wanted.length === 0 || (wanted.length === 1 && wanted[0] === String(row.number))) return true
    // What is not shown here cannot be guessed at by searching either.
    const text = row.confidential ? '' : foldText(`${row.text} ${row.publicText ?? ''}`)
    return wanted.every((word) => text.includes(word))
  })
}
