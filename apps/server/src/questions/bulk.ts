import type { Bulk, BulkResult } from '@giaoluu/contract/bulk'
import type { ErrorCode } from '@giaoluu/contract/errors'
import type { QuestionState } from '@giaoluu/contract/question'
import { canSee } from '@giaoluu/domain/permissions'
import { databaseFailure } from '../database-failure.ts'
import type { Db, Deps } from '../deps.ts'
import { describeError } from '../describe-error.ts'
import { invalid } from '../invalid.ts'
import type { Staff } from '../people/staff.ts'
import { Refusal } from '../refusal.ts'
import { bulkCall } from './bulk-call.ts'
import { performQuietly } from './perform.ts'
import { presentRow } from './present.ts'
import { previewEach } from './preview-each.ts'
import { loadQuestions, visible } from './store.ts'
import { refusedBy, requireRole } from './target.ts'
import { undoQuietly } from './undo.ts'

/** Does, or foresees, the act on one question and tells where it leads; throws where it is refused. */
export type ActOnOne = (selected: Bulk['questions'][number]) => Promise<QuestionState>
type Outcome = Omit<BulkResult, 'question'>

/**
 * One act on a selection ([MC4]): question by question in the order asked for, each in a transaction of its own, so
 * that what is refused for one stops no other (FD2). With `preview` it is only told what would happen now.
 */
export async function bulk(deps: Deps, staff: Staff, body: Bulk): Promise<{ results: BulkResult[] }> {
  const ids = body.questions.map(({ id }) => id)
  if (new Set(ids).size < ids.length) throw invalid('questions', 'a question is named twice')
  const { prisma } = deps.database
  const woken = new Set<string>()
  const actOnOne = body.preview
    ? await previewEach(prisma, staff, body)
    : await doEach(deps, staff, body, (sessionId) => woken.add(sessionId))

  const outcomes: Outcome[] = []
  for (const selected of body.questions) {
    const { id } = selected
    // A database that went away is not waited for question by question.
    if (outcomes.at(-1)?.code === 'unavailable') outcomes.push({ id, done: false, code: 'unavailable' })
    else
      outcomes.push(
        await actOnOne(selected).then(
          (to) => ({ id, done: true, to }),
          (error: unknown) => ({ id, done: false, ...refusalOf(deps, error) }),
        ),
      )
  }
  for (const sessionId of woken) deps.relay.wake(sessionId)
  return { results: await withRows(prisma, staff, outcomes) }
}

async function doEach(
  deps: Pick<Deps, 'database'>,
  staff: Staff,
  { act, questions }: Bulk,
  onDone: (sessionId: string) => void,
): Promise<ActOnOne> {
  // Looked at before anything is locked: nobody holds up a question they may not see by naming it.
  const ids = questions.map(({ id }) => id)
  const known = await loadQuestions(deps.database.prisma, ids)
  // All of them are shown at the end, by one reading.
  const show = async () => null
  return async ({ id, version }) => {
    requireRole(staff, act.verb, known.get(id))
    const { to, sessionId } =
      act.verb === 'undo'
        ? await undoQuietly(deps, staff, id, version, show)
        : await performQuietly(deps, staff, id, bulkCall(act, version), show)
    onDone(sessionId)
    return to
  }
}

/** Why one question was refused; what nobody foresaw is logged and stays with the one it befell. */
function refusalOf({ log }: Pick<Deps, 'log'>, error: unknown): { code: ErrorCode; detail?: string } {
  const refused = refusedBy(error)
  if (refused) return { code: refused.code, detail: refused.why }
  if (error instanceof Refusal) {
    const { errors, detail = errors?.map(({ path, message }) => `${path}: ${message}`).join('; ') } =
      error.extra
    return { code: error.code, ...(detail !== undefined && { detail }) }
  }
  if (databaseFailure(error) !== null) return { code: 'unavailable' }
  log.error(describeError(error), 'a question of a bulk act failed')
  return { code: 'internal' }
}

/** Adds the rows as they are now, for whoever may see them. */
async function withRows(db: Db, staff: Staff, outcomes: readonly Outcome[]): Promise<BulkResult[]> {
  const ids = outcomes.flatMap(({ id, code }) => (code === 'not-found' ? [] : id))
  const rows = await loadQuestions(db, ids).catch((error: unknown) => {
    if (databaseFailure(error) === null) throw error
    // What was done must be told, also where nothing can be read any more.
    return new Map<string, never>()
  })
  return outcomes.map((outcome) => {
    const stored = rows.get(outcome.id)
    if (!stored || !canSee(staff, visible(stored))) return outcome
    return { ...outcome, question: presentRow(stored, staff) }
  })
}
