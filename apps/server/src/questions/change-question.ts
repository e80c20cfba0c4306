import type { QuestionState } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import type { Fields } from '@giaoluu/domain/question'
import type { Tx } from '../deps.ts'
import type { NewEntry } from '../feed/append.ts'
import { questionTerms } from '../similar/question-terms.ts'
import type { LockedQuestion } from './facts.ts'

/** Sets a locked question's fields and raises its version: every change passes here. */
export async function changeQuestion(
  tx: Tx,
  question: LockedQuestion,
  to: QuestionState,
  set: Partial<Fields>,
  now: Date,
): Promise<void> {
  await tx.question.update({
    where: { id: question.id },
    data: {
      ...set,
      ...(set.publicText !== undefined && questionTerms(question.text, set.publicText)),
      state: to,
      version: { increment: 1 },
      changedAt: now,
    },
  })
}

/** The desk's line about a question; `from…` tell who could see it before (FD15). */
export const deskEntry = (
  question: Pick<LockedQuestion, 'id' | 'sessionId' | 'state' | 'unitId' | 'coUnitIds'>,
  verb: Verb | 'ask' | 'retract' | 'due' | 'lapse',
  byId: string | null,
): NewEntry => ({
  sessionId: question.sessionId,
  audience: 'desk',
  type: 'question.changed',
  subjectId: question.id,
  verb,
  byId,
  fromState: question.state,
  fromUnit: question.unitId,
  fromCoUnits: question.coUnitIds,
})

/** The public's line about an answer. */
export const feedEntry = (
  sessionId: string,
  type: 'answer.published' | 'answer.corrected' | 'answer.changed' | 'answer.withdrawn',
  answerId: string,
): NewEntry => ({ sessionId, audience: 'feed', type, subjectId: answerId })
