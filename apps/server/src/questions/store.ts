import type { Visible } from '@giaoluu/domain/permissions'
import type { Db } from '../deps.ts'
import type { Prisma } from '../generated/prisma/client.ts'

/** How many are linked to a question. */
export const linkedCount = {
  select: { linked: { where: { state: 'linked' } } },
} satisfies Prisma.QuestionInclude['_count']

/** A question with what its desk row shows and what decides who may see it. */
export const questionInclude = {
  session: { select: { slug: true, organisationId: true } },
  leader: { select: { username: true } },
  handler: { select: { username: true } },
  claim: { include: { person: { select: { username: true } } } },
  draft: { select: { by: { select: { username: true } } } },
  publication: { select: { publishesAt: true } },
  _count: linkedCount,
} satisfies Prisma.QuestionInclude

export type StoredQuestion = Prisma.QuestionGetPayload<{ include: typeof questionInclude }>

type Seeable = Pick<StoredQuestion, 'state' | 'unitId' | 'coUnitIds' | 'confidential' | 'handlerId'> & {
  session: Pick<StoredQuestion['session'], 'organisationId'>
}

/** Questions by id, whoever may see them. */
export async function loadQuestions(db: Db, ids: readonly string[]): Promise<Map<string, StoredQuestion>> {
  if (ids.length === 0) return new Map()
  const questions = await db.question.findMany({ where: { id: { in: [...ids] } }, include: questionInclude })
  return new Map(questions.map((question) => [question.id, question]))
}

/** What decides who may see a question. */
export const visible = (stored: Seeable): Visible => ({
  organisationId: stored.session.organisationId,
  state: stored.state,
  unitId: stored.unitId,
  coUnitIds: stored.coUnitIds,
  confidential: stored.confidential,
  handlerId: stored.handlerId,
})
