import type { Bulk } from '@giaoluu/contract/bulk'
import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'
import type { BulkAct } from '@giaoluu/contract/verbs'
import { planAccept } from '../desk/plan.ts'
import { suggestUnit } from '../desk/suggest-unit.ts'

/** What somebody wants done to many questions; null is still to be chosen. */
export type BulkWish =
  /** Each as it would be by itself: let through, and routed where that is suggested. */
  | { verb: 'accept' }
  | { verb: 'hold' }
  | { verb: 'assign'; unit: string | null; leader: string | null }
  | { verb: 'decline'; reason: string | null; note: string; linked: 'return' | 'same' }
  | { verb: 'link'; lead: string | null }
  | { verb: 'label'; add: readonly string[]; remove: readonly string[] }

export type BulkVerb = BulkWish['verb']

/** One call: the same act for some of the questions. */
export type BulkPart = { act: BulkAct; questions: Bulk['questions'] }

/** `skipped` are those of which it is known without asking that there is nothing to do. */
export type BulkPlan = { parts: readonly BulkPart[]; skipped: readonly string[] }

/** What a wish comes to for these questions; null while something is still to be chosen. */
export function planBulk(
  wish: BulkWish,
  rows: readonly DeskRow[],
  session: Pick<DeskSession, 'competences' | 'units'>,
): BulkPlan | null {
  switch (wish.verb) {
    case 'accept':
      return group(rows, (row) => acceptOf(row, session))
    case 'hold':
      return group(rows, () => ({ verb: 'hold', body: {} }))
    case 'assign': {
      const { unit, leader } = wish
      if (unit === null) return null
      return group(rows, () => ({ verb: 'assign', body: { unit, ...(leader !== null && { leader }) } }))
    }
    case 'decline': {
      const { reason, linked } = wish
      if (reason === null) return null
      const note = wish.note.trim()
      return group(rows, (row) => ({
        verb: 'decline',
        body: { reason, ...(note !== '' && { note }), ...(row.linked > 0 && { linked }) },
      }))
    }
    case 'link': {
      const { lead } = wish
      if (lead === null) return null
      // The lead may be one of those chosen: it stays where it is.
      const others = rows.filter(({ id }) => id !== lead)
      return group(others, () => ({ verb: 'link', body: { lead } }))
    }
    case 'label': {
      if (wish.add.length + wish.remove.length === 0) return null
      return group(rows, (row) => labelOf(row.labels, wish))
    }
  }
}

/** Routing alone accepts what is new, so that one undo takes it all back. */
function acceptOf(row: DeskRow, session: Pick<DeskSession, 'competences' | 'units'>): BulkAct | null {
  const unit = row.unit === null ? (suggestUnit(session, row, row.topic)?.unit ?? null) : null
  const step = planAccept(row, { topic: row.topic, unit, leader: null, coUnits: [] })?.steps[0]
  return step?.verb === 'accept' || step?.verb === 'assign' ? step : null
}

/** The verb names all labels a question has from then on: those it had are kept. */
function labelOf(
  had: readonly string[],
  { add, remove }: Extract<BulkWish, { verb: 'label' }>,
): BulkAct | null {
  const labels = [...new Set([...had, ...add])].filter((id) => !remove.includes(id))
  const isSame = labels.length === had.length && labels.every((id) => had.includes(id))
  return isSame ? null : { verb: 'label', body: { labels } }
}

/** The questions for which the same is to be done, in one call each. */
function group(rows: readonly DeskRow[], actFor: (row: DeskRow) => BulkAct | null): BulkPlan {
  const parts = new Map<string, { act: BulkAct; questions: Bulk['questions'] }>()
  const skipped: string[] = []
  for (const row of rows) {
    const act = actFor(row)
    if (act === null) {
      skipped.push(row.id)
      continue
    }
    const key = JSON.stringify(act)
    const part = parts.get(key) ?? { act, questions: [] }
    part.questions.push({ id: row.id, version: row.version })
    parts.set(key, part)
  }
  return { parts: [...parts.values()], skipped }
}

/** How to take back what was done, on the versions that made; labels are put as they were. */
export function planUndo(
  wish: BulkWish,
  done: readonly DeskRow[],
  before: ReadonlyMap<string, DeskRow>,
): readonly BulkPart[] {
  if (wish.verb !== 'label')
    return [{ act: { verb: 'undo', body: {} }, questions: done.map(({ id, version }) => ({ id, version })) }]
  return group(done, ({ id }) => ({ verb: 'label', body: { labels: [...(before.get(id)?.labels ?? [])] } }))
    .parts
}
