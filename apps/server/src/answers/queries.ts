import type { AnswerWithRevisions } from '@giaoluu/contract/answer'
import type { AnswersPage } from '@giaoluu/contract/lists'
import { searchWords } from '@giaoluu/domain/fold-text'
import type { Db } from '../deps.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { decodePageCursor, encodePageCursor, type PageCursor } from '../page-cursor.ts'
import { Refusal } from '../refusal.ts'
import { findPublicSession, inPublic } from '../sessions/find-session.ts'
import { loadHead } from '../sessions/load-head.ts'
import { presentAnswer, presentRevision } from './present.ts'
import { answerInclude } from './store.ts'

export type AnswersQuery = {
  before?: string | undefined
  limit: number
  topic?: string | undefined
  unit?: string | undefined
  province?: string | undefined
  q?: string | undefined
}

/** A page of what stands in public, newest first, with the stream's head from before it (FD5). */
export async function listAnswers(db: Db, slug: string, query: AnswersQuery): Promise<AnswersPage> {
  const before = query.before === undefined ? null : decodePageCursor(query.before)
  const session = await findPublicSession(db, slug)
  const { epoch, head } = await loadHead(db, session.id, 'feed')
  const answers = await db.answer.findMany({
    where: { sessionId: session.id, withdrawnAt: null, AND: [...filters(query), ...older(before)] },
    include: answerInclude,
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    // One more than asked for tells whether there is a next page.
    take: query.limit + 1,
  })
  const page = answers.slice(0, query.limit)
  const last = page.at(-1)
  const more = answers.length > page.length && last
  return {
    epoch,
    head,
    answers: page.map(presentAnswer),
    next: more ? encodePageCursor({ at: last.publishedAt, id: last.id }) : undefined,
  }
}

function filters({ topic, unit, province, q }: AnswersQuery): Prisma.AnswerWhereInput[] {
  const where: Prisma.AnswerWhereInput[] = searchWords(q ?? '').map((word) => ({
    folded: { contains: word },
  }))
  if (unit !== undefined) where.push({ unitId: unit })
  if (topic !== undefined) where.push({ question: { topicId: topic } })
  if (province !== undefined) where.push({ question: { provinceId: province } })
  return where
}

const older = (before: PageCursor | null): Prisma.AnswerWhereInput[] =>
  before === null
    ? []
    : [
        { publishedAt: { lte: before.at } },
        { OR: [{ publishedAt: { lt: before.at } }, { id: { lt: before.id } }] },
      ]

/** One answer with its revisions; 410 with the reason when it was withdrawn. */
export async function publicAnswer(db: Db, id: string): Promise<AnswerWithRevisions> {
  const stored = await db.answer.findUnique({
    where: { id, session: inPublic },
    include: { ...answerInclude, revisions: { orderBy: { revision: 'desc' } } },
  })
  if (!stored) throw new Refusal('not-found')
  if (stored.withdrawnAt)
    throw new Refusal('withdrawn', {
      reason: stored.withdrawReason ?? '',
      withdrawnAt: stored.withdrawnAt.toISOString(),
    })
  return {
    ...presentAnswer(stored),
    session: stored.session.slug,
    revisions: stored.revisions.map(presentRevision).reverse(),
  }
}
