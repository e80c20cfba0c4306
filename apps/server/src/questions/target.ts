import type { Verb } from '@giaoluu/contract/verbs'
import { type ActingRole, canSee, roleFor } from '@giaoluu/domain/permissions'
import type { Refused } from '@giaoluu/domain/question'
import type { Db, Deps, Tx } from '../deps.ts'
import type { Staff } from '../people/staff.ts'
import { Refusal } from '../refusal.ts'
import { type LockedQuestion, loadLocked } from './facts.ts'
import { presentQuestion } from './present.ts'
import { loadQuestions, visible } from './store.ts'

/** 404 for what the caller may not see, 403 for what they see but may not do; else the role they act in. */
export function requireRole(
  staff: Staff,
  verb: Verb,
  question: Parameters<typeof visible>[0] | null | undefined,
): ActingRole {
  if (!question || !canSee(staff, visible(question))) throw new Refusal('not-found')
  const role = roleFor(staff, verb, visible(question))
  if (!role) throw new Refusal('forbidden')
  return role
}

/** The look before the body is read; the transaction looks again at the locked row. */
export async function allowVerb(db: Db, staff: Staff, verb: Verb, id: string): Promise<void> {
  requireRole(staff, verb, (await loadQuestions(db, [id])).get(id))
}

/** The locked question and the role by which the caller may use the verb on it. */
export async function requireTarget(
  tx: Tx,
  staff: Staff,
  verb: Verb,
  id: string,
): Promise<{ question: LockedQuestion; role: ActingRole }> {
  const question = await loadLocked(tx, id)
  const role = requireRole(staff, verb, question)
  if (!question) throw new Refusal('not-found')
  return { question, role }
}

/** What the domain refused, on its way out of the transaction. */
class DomainRefusal extends Error {
  readonly refused: Refused

  constructor(refused: Refused) {
    super(refused.why)
    this.refused = refused
  }
}

/** What the domain refused, where an error is such a refusal. */
export const refusedBy = (error: unknown): Refused | null =>
  error instanceof DomainRefusal ? error.refused : null

/** Ends the transaction with what the domain refused. */
export function refuse(refused: Refused): never {
  throw new DomainRefusal(refused)
}

/**
 * Runs a change and turns what the domain refused into a refusal of the wire, with the question as it is now. That is
 * read after the locks are gone: of many who lose a race none waits for another's reply.
 */
export async function withCurrent<T>(
  deps: Deps,
  staff: Staff,
  id: string,
  change: () => Promise<T>,
): Promise<T> {
  try {
    return await change()
  } catch (error) {
    const refused = refusedBy(error)
    if (!refused) throw error
    const { code, why } = refused
    if (code === 'forbidden') throw new Refusal('forbidden', { detail: why })
    const { prisma } = deps.database
    const question = (await loadQuestions(prisma, [id])).get(id)
    if (!question || !canSee(staff, visible(question))) throw new Refusal('not-found')
    throw new Refusal(code, { detail: why, current: await presentQuestion(prisma, question, staff) })
  }
}
