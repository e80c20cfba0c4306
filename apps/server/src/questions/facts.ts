import type { Before, Fields, QuestionFacts, SessionRules } from '@giaoluu/domain/question'
import type { Db, Tx } from '../deps.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { linkedCount } from './store.ts'

/** The answer that stands in public, of those there ever were. */
export const standing = {
  where: { withdrawnAt: null },
  select: { id: true },
} satisfies Prisma.Question$answersArgs

// Without the names that only a row shows: each would be a statement more, behind the lock.
const factsInclude = {
  session: true,
  claim: true,
  _count: linkedCount,
  draft: true,
  undoStep: true,
  publication: true,
  answers: standing,
} satisfies Prisma.QuestionInclude

/** A locked question with all that decides about it. */
export type LockedQuestion = Prisma.QuestionGetPayload<{ include: typeof factsInclude }>

/** Reads a question that the transaction has locked. */
export const loadLocked = (tx: Tx, id: string): Promise<LockedQuestion | null> =>
  tx.question.findUnique({ where: { id }, include: factsInclude })

/** Reads many at once. It locks nothing: either the transaction holds them already, or it is only told what would happen. */
export async function loadFacts(db: Db, ids: readonly string[]): Promise<Map<string, LockedQuestion>> {
  if (ids.length === 0) return new Map()
  const questions = await db.question.findMany({ where: { id: { in: [...ids] } }, include: factsInclude })
  return new Map(questions.map((question) => [question.id, question]))
}

/** The answer that stands in public, if one does. */
export const standingAnswer = ({ answers }: Pick<LockedQuestion, 'answers'>): string | null =>
  answers[0]?.id ?? null

export const rulesOf = (question: LockedQuestion): SessionRules => ({
  publishDelay: question.session.publishDelay,
  secondSignature: question.session.secondSignature,
  opensAt: question.session.opensAt,
  closed: question.session.state === 'closed' || question.session.state === 'archived',
})

export const fieldsOf = (question: LockedQuestion): Fields => ({
  publicText: question.publicText,
  topicId: question.topicId,
  unitId: question.unitId,
  coUnitIds: question.coUnitIds,
  labelIds: question.labelIds,
  leaderId: question.leaderId,
  leadId: question.leadId,
  suggestedUnitId: question.suggestedUnitId,
  returns: question.returns,
  dueAt: question.dueAt,
  declineReasonId: question.declineReasonId,
  outcomeReason: question.outcomeReason,
  handoverTo: question.handoverTo,
  handoverCode: question.handoverCode,
})

/** What the domain decides from. */
export const factsOf = (question: LockedQuestion): QuestionFacts => ({
  ...fieldsOf(question),
  id: question.id,
  state: question.state,
  version: question.version,
  text: question.text,
  confidential: question.confidential,
  linked: question._count.linked,
  draft: question.draft && {
    revision: question.draft.revision,
    empty: question.draft.bodyText === '',
    byId: question.draft.byId,
  },
  claim: question.claim && { byId: question.claim.personId, until: question.claim.until },
  undo: question.undoStep && { ...question.undoStep, before: readBefore(question.undoStep.before) },
})

/** `before` was written by us from Before; only its times came back as text. */
function readBefore(stored: Prisma.JsonValue): Before {
  const before = stored as Omit<Before, 'fields' | 'linked'> & {
    fields: Omit<Fields, 'dueAt'> & { dueAt?: string | null }
    linked: (Omit<Before['linked'][number], 'dueAt'> & { dueAt: string | null })[]
  }
  const { dueAt, ...fields } = before.fields
  return {
    ...before,
    fields: dueAt === undefined ? fields : { ...fields, dueAt: readTime(dueAt) },
    linked: before.linked.map((each) => ({ ...each, dueAt: readTime(each.dueAt) })),
  }
}

const readTime = (stored: string | null): Date | null => (stored === null ? null : new Date(stored))
