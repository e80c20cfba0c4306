import type { QuestionState } from '@giaoluu/contract/question'
import type { StoredReceipt } from './store.ts'

type Stored = Pick<StoredReceipt, 'state' | 'version' | 'dueAt' | 'undoStep'>

/** What an asker may be told of a question now. `undoable`: the last change of its state still can be taken back. */
export type ToldQuestion = { state: QuestionState; dueAt: Date | null; undoable: boolean }

/** While a change can be undone its asker is told what was before it: nobody is declined for three seconds. */
export function toldQuestion(stored: Stored, now: Date): ToldQuestion {
  const step = stored.undoStep
  if (!step || step.version !== stored.version || step.until <= now)
    return { state: stored.state, dueAt: stored.dueAt, undoable: false }
  const { state, fields } = step.before as { state: QuestionState; fields: { dueAt?: string | null } }
  const dueBefore = fields.dueAt ? new Date(fields.dueAt) : null
  return {
    state,
    dueAt: fields.dueAt === undefined ? stored.dueAt : dueBefore,
    undoable: state !== stored.state,
  }
}
