import type { Bulk } from '@giaoluu/contract/bulk'
import { dbNow } from '../clock.ts'
import type { Deps } from '../deps.ts'
import type { Staff } from '../people/staff.ts'
import type { ActOnOne } from './bulk.ts'
import { bulkCall } from './bulk-call.ts'
import { type LockedQuestion, loadFacts } from './facts.ts'
import { actingAs, decideCall } from './perform.ts'
import { resolveCommand } from './resolve-command.ts'
import { refuse, requireRole } from './target.ts'
import { decideUndoOf, requireActiveUnits } from './undo.ts'

/**
 * What an act on a selection would come to now: the same looks and the same decision as when it is done, from one
 * reading of the rows without locks, and nothing is written.
 */
export async function previewEach(
  db: Deps['database']['prisma'],
  staff: Staff,
  { act, questions }: Bulk,
): Promise<ActOnOne> {
  const ids = questions.map(({ id }) => id)
  const stored = await loadFacts(db, ids)
  const now = await dbNow(db)
  // None of these verbs names what depends on the question beyond its session: names are looked up once for each.
  const commands = new Map<string, ReturnType<typeof resolveCommand>>()
  const commandFor = (question: LockedQuestion, version: number) => {
    const known = commands.get(question.sessionId)
    if (known) return known
    const found = resolveCommand(db, question, bulkCall(act, version), staff, now)
    commands.set(question.sessionId, found)
    return found
  }
  return async ({ id, version }) => {
    const question = stored.get(id)
    requireRole(staff, act.verb, question)
    if (!question) throw new Error('whoever has a role on a question has the question')
    const by = actingAs(staff, question)
    if (act.verb === 'undo') {
      const decision = decideUndoOf(question, version, by, now)
      if (!decision.ok) refuse(decision)
      await requireActiveUnits(db, question, decision.before)
      return decision.before.state
    }
    const { command } = await commandFor(question, version)
    const decision = decideCall(question, command, version, by, now)
    return decision.ok ? decision.to : refuse(decision)
  }
}
