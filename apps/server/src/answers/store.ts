import type { Db } from '../deps.ts'
import type { Prisma } from '../generated/prisma/client.ts'

/** An answer with the public side of its question. Only the newest revision comes along. */
export const answerInclude = {
  session: { select: { slug: true, hideNames: true } },
  question: {
    select: {
      number: true,
      text: true,
      publicText: true,
      topicId: true,
      provinceId: true,
      asker: { select: { name: true } },
      consents: { where: { kind: 'publishName' }, select: { kind: true } },
      _count: { select: { linked: { where: { state: 'linked' } } } },
    },
  },
  revisions: { orderBy: { revision: 'desc' }, take: 1 },
} satisfies Prisma.AnswerInclude

export type StoredAnswer = Prisma.AnswerGetPayload<{ include: typeof answerInclude }>

/** Answers by id, withdrawn ones too: what to show of those is the caller's decision. */
export async function loadAnswers(db: Db, ids: readonly string[]): Promise<Map<string, StoredAnswer>> {
  if (ids.length === 0) return new Map()
  const answers = await db.answer.findMany({ where: { id: { in: [...ids] } }, include: answerInclude })
  return new Map(answers.map((answer) => [answer.id, answer]))
}
