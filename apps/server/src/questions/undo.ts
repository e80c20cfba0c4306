import type { DeskQuestion } from '@giaoluu/contract/question'
import type { VerbBody } from '@giaoluu/contract/verbs'
import { type Before, type By, checkClaim, checkVersion } from '@giaoluu/domain/question'
import { OPEN_STATES } from '@giaoluu/domain/question-table'
import { decideUndo } from '@giaoluu/domain/undo'
import type { Deps, Tx } from '../deps.ts'
import { append, type NewEntry } from '../feed/append.ts'
import type { Staff } from '../people/staff.ts'
import { lockActiveUnits } from '../units/lock-active-units.ts'
import { changeQuestion, deskEntry } from './change-question.ts'
import { factsOf, fieldsOf, type LockedQuestion, loadFacts, rulesOf } from './facts.ts'
import { leadEntries } from './linked.ts'
import { type Family, withFamily } from './lock.ts'
import { actingAs, type Done, type Show, showTo } from './perform.ts'
import { type NewChange, record } from './record.ts'
import { visible } from './store.ts'
import { refuse, requireTarget, withCurrent } from './target.ts'

/** Back to the state before the caller's last change, within 10 s and while nothing else happened ([MC3]). */
export async function undo(
  deps: Deps,
  staff: Staff,
  id: string,
  { version }: VerbBody<'undo'>,
): Promise<DeskQuestion> {
  const { view, sessionId } = await withCurrent(deps, staff, id, () =>
    undoQuietly(deps, staff, id, version, showTo(staff, id)),
  )
  deps.relay.wake(sessionId)
  return view
}

/** The same in its transaction; waking the relay is left to the caller. */
export function undoQuietly<T>(
  deps: Pick<Deps, 'database'>,
  staff: Staff,
  id: string,
  version: number,
  show: Show<T>,
): Promise<Done<T>> {
  const others = (tx: Tx) => sentBack(tx, id)
  return withFamily(deps, id, others, async (tx, { now }: Family) => {
    const { question, role } = await requireTarget(tx, staff, 'undo', id)
    const decision = decideUndoOf(question, version, actingAs(staff, question), now)
    if (!decision.ok) refuse(decision)

    const { before } = decision
    await requireActiveUnits(tx, question, before)
    await changeQuestion(tx, question, before.state, before.fields, now)
    await tx.undoStep.delete({ where: { questionId: id } })
    const relinked = await linkAgain(tx, before, question, staff.personId, role, now)
    const lead = before.fields.leadId === undefined ? null : question.leadId
    await append(tx, [
      deskEntry(question, 'undo', staff.personId),
      ...relinked.entries,
      ...(await leadEntries(tx, lead, 'undo', staff.personId)),
    ])
    await record(tx, [
      { ...line(question, 'undo', staff.personId, role, question.state, before.state, now), leadId: lead },
      ...relinked.changes,
    ])
    return {
      view: await show(tx, visible(question)),
      to: before.state,
      sessionId: question.sessionId,
    }
  })
}

/** A unit that ended since has nobody who waits for the question to come back. */
export async function requireActiveUnits(
  tx: Tx,
  question: LockedQuestion,
  { state, fields }: Before,
): Promise<void> {
  if (!(OPEN_STATES as readonly string[]).includes(state)) return
  const { unitId, coUnitIds } = { ...fieldsOf(question), ...fields }
  const units = [...new Set([...coUnitIds, ...(unitId === null ? [] : [unitId])])]
  if (units.length === 0) return
  if ((await lockActiveUnits(tx, units, question.session.organisationId)) < units.length)
    refuse({ ok: false, code: 'illegal', why: 'its unit ended meanwhile' })
}

/** Version, claim and whether there is something to undo, in the order of the wire. */
export function decideUndoOf(question: LockedQuestion, version: number, by: By, now: Date) {
  const facts = factsOf(question)
  return (
    checkVersion(facts, version) ??
    checkClaim(facts, by, now) ??
    decideUndo(facts, by, now, rulesOf(question))
  )
}

/** The questions the undone act sent back to triage: they are locked with it. */
async function sentBack(tx: Tx, id: string): Promise<string[]> {
  const step = await tx.undoStep.findUnique({ where: { questionId: id }, select: { before: true } })
  const before = step?.before as Before | undefined
  return before?.linked.map((each) => each.id) ?? []
}

/** Links again those nobody touched since: changed, claimed or linked others to them, which leaves the version as it is. */
async function linkAgain(
  tx: Tx,
  before: Before,
  lead: LockedQuestion,
  actorId: string,
  role: string,
  now: Date,
): Promise<{ entries: NewEntry[]; changes: NewChange[] }> {
  const entries: NewEntry[] = []
  const changes: NewChange[] = []
  const questions = await loadFacts(
    tx,
    before.linked.map(({ id }) => id),
  )
  for (const { id, version, dueAt } of before.linked) {
    const question = questions.get(id)
    if (question?.state !== 'received' || question.version !== version) continue
    const facts = factsOf(question)
    if (facts.linked > 0 || checkClaim(facts, { personId: actorId, organiser: false }, now)) continue
    await changeQuestion(tx, question, 'linked', { leadId: lead.id, dueAt }, now)
    entries.push(deskEntry(question, 'link', actorId))
    changes.push({
      ...line(question, 'link', actorId, role, 'received', 'linked', now),
      leadId: lead.id,
      dueAt,
    })
  }
  return { entries, changes }
}

const line = (
  question: LockedQuestion,
  verb: string,
  actorId: string,
  actorRole: string,
  fromState: LockedQuestion['state'],
  toState: LockedQuestion['state'],
  now: Date,
): NewChange => ({
  organisationId: question.session.organisationId,
  sessionId: question.sessionId,
  at: now,
  confidential: question.confidential,
  subject: 'question',
  subjectId: question.id,
  verb,
  actorId,
  actorRole,
  fromState,
  toState,
  unitId: question.unitId,
  version: question.version + 1,
})
