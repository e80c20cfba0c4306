import type { BulkResult } from '@giaoluu/contract/bulk'
import type { DeskRow } from '@giaoluu/contract/question'
import type { BulkAct } from '@giaoluu/contract/verbs'
import type { BulkPlan } from './plan-bulk.ts'

/** Questions to which the same happens, or has happened. */
export type OutcomeLine = { act: BulkAct; rows: readonly DeskRow[] }

/** Questions for which it was refused, or there was nothing to do. */
export type RefusedRow = { row: DeskRow; result: BulkResult | null }

export type Outcome = {
  lines: readonly OutcomeLine[]
  refused: readonly RefusedRow[]
  unknown: readonly DeskRow[]
}

/** What a plan comes to by its results, in the order of the selection; `unknown` are those nothing was heard of. */
export function outcomeOf(
  { parts, skipped }: BulkPlan,
  rows: readonly DeskRow[],
  results: readonly BulkResult[],
): Outcome {
  const byId = new Map(results.map((result) => [result.id, result]))
  const row = new Map(rows.map((each) => [each.id, each]))
  const lines: OutcomeLine[] = []
  const refused: RefusedRow[] = []
  const unknown: DeskRow[] = []
  for (const { act, questions } of parts) {
    const done: DeskRow[] = []
    for (const { id } of questions) {
      const asked = row.get(id)
      if (!asked) continue
      const result = byId.get(id)
      // As it is now, where that is known.
      const known = result?.question ?? asked
      if (!result) unknown.push(asked)
      else if (result.done) done.push(known)
      else refused.push({ row: known, result })
    }
    if (done.length > 0) lines.push({ act, rows: done })
  }
  for (const id of skipped) {
    const each = row.get(id)
    if (each) refused.push({ row: each, result: null })
  }
  return { lines, refused, unknown }
}
