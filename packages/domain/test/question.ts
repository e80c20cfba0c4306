import type { QuestionFacts } from '../src/question.ts'

/** A question that was just received; what a test is about it says itself. */
export const question = (facts: Partial<QuestionFacts> = {}): QuestionFacts => ({
  id: 'q',
  state: 'received',
  version: 3,
  text: 'Nguyên văn',
  publicText: null,
  topicId: null,
  unitId: null,
  coUnitIds: [],
  labelIds: [],
  leaderId: null,
  leadId: null,
  suggestedUnitId: null,
  returns: 0,
  dueAt: null,
  declineReasonId: null,
  outcomeReason: null,
  handoverTo: null,
  handoverCode: null,
  confidential: false,
  linked: 0,
  draft: null,
  claim: null,
  undo: null,
  ...facts,
})
