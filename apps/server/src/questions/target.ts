import type { RoleName } from '@giaoluu/contract/people'
import type { Verb } from '@giaoluu/contract/verbs'
import { canSee, roleFor } from '@giaoluu/domain/permissions'
import type { Refused } from '@giaoluu/domain/question'
import type { Db, Tx } from '../deps.ts'
import type { Staff } from '../people/staff.ts'
import { Refusal } from '../refusal.ts'
import { type LockedQuestion, loadLocked } from './facts.ts'
import { presentQuestion } from './present.ts'
import { loadQuestions, type StoredQuestion, visible } from './store.ts'

/** 404 for what the caller may not see, 403 for what they see but may not do; else the role they act in. */
export function requireRole(staff: Staff, verb: Verb, question: StoredQuestion | null | undefined): RoleName {
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
): Promise<{ question: LockedQuestion; role: RoleName }> {
  const question = await loadLocked(tx, id)
  const role = requireRole(staff, verb, question)
  if (!question) throw new Refusal('not-found')
  return { question, role }
}

/** Turns a refusal of the domain into one of the wire, with the question as it is now where that helps. */
export async function refuse(
  tx: Tx,
  question: LockedQuestion,
  staff: Staff,
  refused: Refused,
): Promise<never> {
  if (refused.code === 'forbidden') throw new Refusal('forbidden', { detail: refused.why })
  throw new Refusal(refused.code, {
    detail: refused.why,
    current: await presentQuestion(tx, question, staff),
  })
}
