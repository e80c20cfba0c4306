import type { Decided } from '@giaoluu/domain/question'
import { correctAnswer, refoldAnswer, standAnswer, withdrawAnswer } from '../answers/commands.ts'
import { storedDocument } from '../answers/stored-document.ts'
import type { Tx } from '../deps.ts'
import type { NewEntry } from '../feed/append.ts'
import { Refusal } from '../refusal.ts'
import { feedEntry } from './change-question.ts'
import { type LockedQuestion, standingAnswer } from './facts.ts'
import type { Payload, TableVerb } from './resolve-command.ts'

export type Doing = {
  verb: TableVerb | 'due' | 'retract'
  question: LockedQuestion
  decision: Decided
  payload: Payload
  actorId: string | null
  now: Date
}

/**
 * What a verb changes beside the question's own row: draft, publication, answer. Answers with the lines for the public.
 */
export async function applyVerb(tx: Tx, doing: Doing): Promise<NewEntry[]> {
  const { verb, question, decision, payload, now } = doing
  switch (verb) {
    case 'draft':
      await saveDraft(tx, doing)
      return []
    case 'publish':
      await freeze(tx, doing)
      return []
    case 'takeback':
      await tx.publication.delete({ where: { questionId: question.id } })
      return []
    case 'due': {
      const answerId = await standAnswer(tx, question, now)
      return [feedEntry(question.sessionId, 'answer.published', answerId)]
    }
    case 'correct': {
      const answerId = requireAnswer(question)
      const { body, bodyText, references, note } = payload
      if (!body || bodyText === undefined || note === undefined || doing.actorId === null)
        throw new Error('a correction without text, note or author')
      await correctAnswer(tx, question, answerId, {
        body,
        bodyText,
        references,
        note,
        byId: doing.actorId,
        now,
      })
      return [feedEntry(question.sessionId, 'answer.corrected', answerId)]
    }
    case 'mask': {
      const answerId = requireAnswer(question)
      await refoldAnswer(tx, answerId, decision.set.publicText ?? '')
      return [feedEntry(question.sessionId, 'answer.changed', answerId)]
    }
    case 'withdraw': {
      const answerId = requireAnswer(question)
      await withdrawAnswer(tx, answerId, decision.set.outcomeReason ?? '', now)
      return [feedEntry(question.sessionId, 'answer.withdrawn', answerId)]
    }
    default:
      return []
  }
}

function requireAnswer(question: LockedQuestion): string {
  const answerId = standingAnswer(question)
  if (answerId === null) throw new Error(`question ${question.id} is published without an answer`)
  return answerId
}

async function saveDraft(tx: Tx, { question, payload, actorId, now }: Doing): Promise<void> {
  const { body, bodyText, references } = payload
  if (!body || bodyText === undefined || actorId === null) throw new Error('a draft without text or author')
  const text = { body, bodyText, byId: actorId, savedAt: now, ...(references && { references }) }
  await tx.draft.upsert({
    where: { questionId: question.id },
    create: { questionId: question.id, ...text },
    update: { ...text, revision: { increment: 1 } },
  })
}

/** Freezes what will stand in public. What came with the call becomes the draft too, for a take-back. */
async function freeze(tx: Tx, doing: Doing): Promise<void> {
  const { question, decision, payload, actorId } = doing
  const body = payload.body ?? (question.draft && storedDocument(question.draft.body))
  const bodyText = payload.bodyText ?? question.draft?.bodyText
  const references = payload.references ?? question.draft?.references
  const { signerId } = payload
  if (!body || bodyText === undefined || !signerId || actorId === null || !decision.publishesAt)
    throw new Refusal('illegal')
  if (payload.body || payload.references)
    await saveDraft(tx, { ...doing, payload: { ...payload, body, bodyText } })
  await tx.publication.create({
    data: {
      questionId: question.id,
      signerId,
      publisherId: actorId,
      unitId: question.unitId ?? '',
      body,
      bodyText,
      ...(references && { references }),
      publishesAt: decision.publishesAt,
    },
  })
}
