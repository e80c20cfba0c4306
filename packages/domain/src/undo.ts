import type { Before, By, QuestionFacts, Refused, SessionRules } from './question.ts'
import { OPEN_STATES } from './question-table.ts'

/** Undo: by who made the last change, within 10 s and while nothing else happened. */
export function decideUndo(
  facts: QuestionFacts,
  by: By,
  now: Date,
  { closed }: Pick<SessionRules, 'closed'>,
): { ok: true; before: Before } | Refused {
  const { undo } = facts
  if (undo === null || undo.until <= now || undo.version !== facts.version)
    return { ok: false, code: 'illegal', why: 'there is nothing to undo' }
  if (undo.byId !== by.personId)
    return { ok: false, code: 'forbidden', why: 'somebody else made the last change' }
  if (closed && opens(facts, undo.before)) return { ok: false, code: 'illegal', why: 'the session is closed' }
  return { ok: true, before: undo.before }
}

/** Whether going back would leave a question open that has an outcome now. */
function opens(facts: QuestionFacts, { state }: Before): boolean {
  const isOpen = (each: string) => each === 'withdrawn' || (OPEN_STATES as readonly string[]).includes(each)
  return isOpen(state) && !isOpen(facts.state)
}
