import type { QuestionState } from '@giaoluu/contract/question'

/** A line of the record, as far as an asker is told of it. */
export type RecordedChange = {
  at: Date
  verb: string
  fromState: QuestionState | null
  toState: QuestionState | null
}

export type ToldStep = { at: Date; state: QuestionState }

/**
 * The steps of a question that its asker is told: where the state became another one, without what was undone or taken
 * back before it was public, and without a last step that still can be undone (`undoable`).
 */
export function toldSteps(changes: readonly RecordedChange[], undoable: boolean): ToldStep[] {
  const told: ToldStep[] = []
  for (const { at, verb, fromState, toState } of changes) {
    if (fromState === null || toState === null || fromState === toState) continue
    if (verb === 'undo' || verb === 'takeback') told.pop()
    else told.push({ at, state: toState })
  }
  return undoable ? told.slice(0, -1) : told
}
