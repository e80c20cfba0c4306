import type { Before, Decided } from '@giaoluu/domain/question'
import type { Tx } from '../deps.ts'
import type { NewEntry } from '../feed/append.ts'
import { changeQuestion, deskEntry, feedEntry } from './change-question.ts'
import { type LockedQuestion, loadFacts, standing, standingAnswer } from './facts.ts'
import type { NewChange } from './record.ts'

export type Effects = { entries: NewEntry[]; changes: NewChange[]; returned: Before['linked'] }

/**
 * Sends the questions linked to a lead that ended back to triage, each with its own line and record. What their askers
 * were promised, themselves or else through the lead, stays promised.
 */
export async function returnLinked(
  tx: Tx,
  lead: Pick<LockedQuestion, 'dueAt'>,
  linked: readonly string[],
  fate: Decided['linked'],
  by: { actorId: string | null; actorRole: string },
  now: Date,
): Promise<Effects> {
  const effects: Effects = { entries: [], changes: [], returned: [] }
  if (fate !== 'return') return effects
  const questions = await loadFacts(tx, linked)
  for (const id of linked) {
    const question = questions.get(id)
    if (question?.state !== 'linked') continue
    const dueAt = question.dueAt ?? lead.dueAt
    await changeQuestion(tx, question, 'received', { leadId: null, dueAt }, now)
    effects.entries.push(deskEntry(question, 'unlink', by.actorId))
    effects.returned.push({ id, version: question.version + 1, dueAt: question.dueAt })
    effects.changes.push({
      organisationId: question.session.organisationId,
      sessionId: question.sessionId,
      at: now,
      subject: 'question',
      subjectId: id,
      verb: 'unlink',
      ...by,
      fromState: 'linked',
      toState: 'received',
      unitId: question.unitId,
      leadId: question.leadId,
      dueAt,
      version: question.version + 1,
    })
  }
  return effects
}

/**
 * The lead's lines when somebody joined or left it: its row counts them, and so does its answer if it stands in
 * public. Its version stays as it is: nobody who is deciding about the lead is disturbed.
 */
export async function leadEntries(
  tx: Tx,
  leadId: string | null,
  verb: 'link' | 'unlink' | 'undo' | 'retract',
  byId: string | null,
): Promise<NewEntry[]> {
  if (leadId === null) return []
  const lead = await tx.question.findUnique({
    where: { id: leadId },
    select: { id: true, sessionId: true, state: true, unitId: true, coUnitIds: true, answers: standing },
  })
  if (!lead) return []
  const answerId = standingAnswer(lead)
  return [
    deskEntry(lead, verb, byId),
    ...(answerId === null ? [] : [feedEntry(lead.sessionId, 'answer.changed', answerId)]),
  ]
}
