import type { DeskQuestion, QuestionState } from '@giaoluu/contract/question'
import type { Visible } from '@giaoluu/domain/permissions'
import {
  type Before,
  type By,
  type Command,
  checkClaim,
  checkVersion,
  type Decided,
  decide,
  type Refused,
  UNDO_MS,
} from '@giaoluu/domain/question'
import type { Deps, Tx } from '../deps.ts'
import { append } from '../feed/append.ts'
import type { Staff } from '../people/staff.ts'
import { applyVerb } from './apply-verb.ts'
import { changeQuestion, deskEntry } from './change-question.ts'
import { digest } from './digest.ts'
import { factsOf, type LockedQuestion, rulesOf } from './facts.ts'
import { leadEntries, returnLinked } from './linked.ts'
import { type Family, withFamily } from './lock.ts'
import { presentQuestion } from './present.ts'
import { record } from './record.ts'
import { type Payload, resolveCommand, type TableCall } from './resolve-command.ts'
import { loadQuestions, visible } from './store.ts'
import { refuse, requireTarget, withCurrent } from './target.ts'

/** How a changed question is shown to its caller, in the transaction of the change; `seen` is what they saw before it. */
export type Show<T> = (tx: Tx, seen: Visible) => Promise<T>
/** What a change answers with, where it led, and whose readers are to be woken once it is done. */
export type Done<T> = { view: T; to: QuestionState; sessionId: string }

/** The view of a single verb's caller. */
export const showTo =
  (staff: Staff, id: string): Show<DeskQuestion> =>
  async (tx, seen) => {
    const changed = (await loadQuestions(tx, [id])).get(id)
    if (!changed) throw new Error(`question ${id} is gone within its own transaction`)
    return presentQuestion(tx, changed, staff, seen)
  }

/** A verb of the table of states, as a call of its own: answers with the question as its caller saw it at the change. */
export async function perform(deps: Deps, staff: Staff, id: string, call: TableCall): Promise<DeskQuestion> {
  const { view, sessionId } = await withCurrent(deps, staff, id, () =>
    performQuietly(deps, staff, id, call, showTo(staff, id)),
  )
  deps.relay.wake(sessionId)
  return view
}

/**
 * A verb of the table of states, from the locked row to the record: refusals in the order of the wire, one transaction.
 * Waking the relay is left to the caller.
 */
export function performQuietly<T>(
  deps: Pick<Deps, 'database'>,
  staff: Staff,
  id: string,
  call: TableCall,
  show: Show<T>,
): Promise<Done<T>> {
  const others = async () => (call.verb === 'link' ? [call.body.lead] : [])
  return withFamily(deps, id, others, async (tx, { now, linked }: Family) => {
    const { question, role } = await requireTarget(tx, staff, call.verb, id)
    // Names in the body are part of the body: they are looked at before version and claim.
    const { command, payload } = await resolveCommand(tx, question, call, staff, now)
    const decision = decideCall(question, command, call.body.version, actingAs(staff, question), now)
    if (!decision.ok) refuse(decision)

    await carryOut(tx, {
      question,
      decision,
      payload,
      verb: call.verb,
      now,
      linked,
      actorId: staff.personId,
      role,
    })
    return {
      view: await show(tx, visible(question)),
      to: decision.to,
      sessionId: question.sessionId,
    }
  })
}

/** Version, claim and table of states, in the order of the wire. */
export function decideCall(
  question: LockedQuestion,
  command: Command,
  version: number,
  by: By,
  now: Date,
): Decided | Refused {
  const facts = factsOf(question)
  return (
    checkVersion(facts, version) ??
    checkClaim(facts, by, now) ??
    decide(facts, command, by, now, rulesOf(question))
  )
}

/** Who acts on a question, as the domain asks. */
export const actingAs = (staff: Staff, question: LockedQuestion): By => ({
  personId: staff.personId,
  // A confidential report is its handler's as the rest is the organiser's.
  organiser: question.confidential
    ? question.handlerId === staff.personId
    : staff.roles.some(
        (held) => held.role === 'organiser' && held.organisationId === question.session.organisationId,
      ),
})

type Act = {
  verb: TableCall['verb'] | 'due' | 'retract'
  question: LockedQuestion
  decision: Decided
  payload: Payload
  now: Date
  linked: string[]
  /** Null: the asker or the clock. */
  actorId: string | null
  role: string
}

/** Writes a decision: rows first, then the streams, then the record (FD2). */
export async function carryOut(tx: Tx, act: Act): Promise<void> {
  const { verb, question, decision, payload, now, actorId, role } = act
  const feedEntries = await applyVerb(tx, act)
  if (decision.news) await changeQuestion(tx, question, decision.to, decision.set, now)
  if (decision.endsClaim && question.claim) await tx.claim.delete({ where: { questionId: question.id } })
  const effects = await returnLinked(
    tx,
    question,
    act.linked,
    decision.linked,
    { actorId, actorRole: role },
    now,
  )
  if (decision.news) await rememberUndo(tx, act, effects.returned)

  const joined = decision.set.leadId === undefined ? null : (decision.set.leadId ?? question.leadId)
  const linkVerb = verb === 'link' || verb === 'retract' ? verb : 'unlink'
  if (decision.news)
    await append(tx, [
      deskEntry(question, verb, actorId),
      ...effects.entries,
      ...(await leadEntries(tx, joined, linkVerb, actorId)),
      ...feedEntries,
    ])

  const text = decision.set.publicText ?? payload.bodyText
  await record(tx, [
    {
      organisationId: question.session.organisationId,
      sessionId: question.sessionId,
      at: now,
      subject: 'question',
      subjectId: question.id,
      verb,
      actorId,
      actorRole: role,
      asId: payload.signerId !== undefined && payload.signerId !== actorId ? payload.signerId : null,
      reasonCode: payload.reasonCode ?? null,
      fromState: question.state,
      toState: decision.to,
      unitId: decision.set.unitId ?? question.unitId,
      coUnitIds: decision.set.coUnitIds ?? [],
      leaderId: decision.set.leaderId ?? null,
      leadId: joined,
      suggestedUnitId: decision.set.suggestedUnitId ?? null,
      topicId: decision.set.topicId ?? null,
      dueAt: decision.set.dueAt === undefined ? question.dueAt : decision.set.dueAt,
      confidential: question.confidential,
      version: question.version + (decision.news ? 1 : 0),
      digest: typeof text === 'string' ? digest(question.salt, text) : null,
      note: payload.note ?? null,
    },
    ...effects.changes,
  ])
}

/** Undo is for the last change alone: whatever cannot be undone ends what could be. */
async function rememberUndo(tx: Tx, act: Act, returned: Before['linked']): Promise<void> {
  const { question, decision, now, verb, actorId } = act
  if (decision.before === null || actorId === null) {
    if (question.undoStep) await tx.undoStep.delete({ where: { questionId: question.id } })
    return
  }
  const step = {
    byId: actorId,
    verb,
    version: question.version + 1,
    before: { ...decision.before, linked: returned },
    until: new Date(now.getTime() + UNDO_MS),
  }
  await tx.undoStep.upsert({
    where: { questionId: question.id },
    create: { questionId: question.id, ...step },
    update: step,
  })
}
