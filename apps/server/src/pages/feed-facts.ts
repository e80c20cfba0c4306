import type { Session } from '@giaoluu/contract/session'
import type { FeedPage } from '@giaoluu/public/snapshot'
import type { Db } from '../deps.ts'

type FeedFacts = Pick<FeedPage, 'answerCount' | 'topicCounts' | 'gauge'>

const COLUMN_MS = 5 * 60_000
// A ruler longer than two days would have columns thinner than a hair.
const LONGEST_MS = 48 * 3_600_000

/** How many answers there are, how many each topic has, and how many came in every five minutes of the day. */
export async function loadFeedFacts(
  db: Db,
  { slug, kind, opensAt, closesAt }: Pick<Session, 'slug' | 'kind' | 'opensAt' | 'closesAt'>,
): Promise<FeedFacts> {
  const answers = await db.answer.findMany({
    where: { session: { slug }, withdrawnAt: null },
    select: { publishedAt: true, question: { select: { topicId: true } } },
  })
  const answerCount = answers.length
  const counts = new Map<string, number>()
  for (const { question } of answers)
    if (question.topicId) counts.set(question.topicId, (counts.get(question.topicId) ?? 0) + 1)
  const topicCounts = [...counts].map(([topic, count]) => ({ topic, count }))
  topicCounts.sort((a, b) => b.count - a.count || (a.topic < b.topic ? -1 : 1))

  const from = opensAt ? Date.parse(opensAt) : Number.NaN
  const length = closesAt ? Date.parse(closesAt) - from : Number.NaN
  if (kind !== 'day' || !(length > 0 && length <= LONGEST_MS))
    return { answerCount, topicCounts, gauge: null }
  const gauge = new Array<number>(Math.ceil(length / COLUMN_MS)).fill(0)
  for (const { publishedAt } of answers) {
    const column = Math.floor((publishedAt.getTime() - from) / COLUMN_MS)
    if (column >= 0 && column < gauge.length) gauge[column] = (gauge[column] ?? 0) + 1
  }
  return { answerCount, topicCounts, gauge }
}
