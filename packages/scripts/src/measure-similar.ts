import { randomUUID } from 'node:crypto'
import type { Database } from '@giaoluu/server/database/connect'
import { questionTerms, sameKey } from '@giaoluu/server/similar/question-terms'
import { LEAST_SCORE, scoreAlike } from '@giaoluu/server/similar/score-alike'
import { weighTerms } from '@giaoluu/server/similar/weigh-terms'
import type { Query, SimilarSet } from '../bench/similar/similar-set.ts'

/** What one way of searching found for one query. `rank` is the place of the first right one, null when not found. */
export type Finding = { query: Query; rank: number | null; suggested: boolean; milliseconds: number }

/** A way of searching; `least` is the score from which it suggests. */
export type Method = {
  name: string
  least: number
  find: (text: string) => Promise<{ id: string; score: number }[]>
}

const LOOKED_AT = 10
const BATCH = 500

/** Stores the pool as one session's questions and gives the ways of searching it: plain trigrams, and ours. */
export async function prepareMethods(database: Database, { pool }: SimilarSet): Promise<Method[]> {
  const { prisma } = database
  const sessionId = randomUUID()
  await prisma.organisation.create({ data: { id: sessionId, slug: `bench-${sessionId}`, name: 'Bench' } })
  await prisma.session.create({
    data: { id: sessionId, slug: sessionId, organisationId: sessionId, title: 'Bench', kind: 'standing' },
  })
  for (let from = 0; from < pool.length; from += BATCH)
    await prisma.question.createMany({
      data: pool.slice(from, from + BATCH).map(({ id, text }, at) => ({
        id: `${sessionId} ${id}`,
        sessionId,
        number: from + at + 1,
        text,
        ...questionTerms(text, null),
        sameKey: sameKey(sessionId, text),
        receipt: randomUUID(),
        submissionId: randomUUID(),
        submissionDigest: '',
        salt: '',
        receivedAt: new Date(),
        changedAt: new Date(),
      })),
    })
  await weighTerms(database)
  // The index that plain trigrams would have.
  await prisma.$executeRaw`CREATE INDEX bench_folded ON question USING gist (folded gist_trgm_ops)`
  await prisma.$executeRaw`ANALYZE question`
  const idOf = (rows: { id: string; score: number }[]) =>
    rows.map(({ id, score }) => ({ id: id.slice(sessionId.length + 1), score }))
  return [
    {
      name: 'plain trigram',
      least: 0.15,
      find: async (text) => {
        const { folded } = questionTerms(text, null)
        return idOf(
          await prisma.$queryRaw`
            SELECT id, similarity(folded, ${folded})::float8 AS score FROM question
            WHERE session_id = ${sessionId} ORDER BY folded <-> ${folded} LIMIT ${LOOKED_AT}`,
        )
      },
    },
    {
      name: 'ours',
      least: LEAST_SCORE,
      find: async (text) =>
        idOf(
          await prisma.$queryRaw`
            WITH ${scoreAlike(questionTerms(text, null), sessionId)}
            SELECT id, score FROM scored ORDER BY score DESC, id LIMIT ${LOOKED_AT}`,
        ),
    },
  ]
}

/** Asks every query. Only what is suggested counts as found. */
export async function measure(method: Method, { pool, queries }: SimilarSet): Promise<Finding[]> {
  const groupOf = new Map(pool.map(({ id, group }) => [id, group]))
  const findings: Finding[] = []
  for (const query of queries) {
    const began = performance.now()
    const found = (await method.find(query.text)).filter(({ score }) => score >= method.least)
    const milliseconds = performance.now() - began
    const at = query.group === null ? -1 : found.findIndex(({ id }) => groupOf.get(id) === query.group)
    findings.push({ query, rank: at === -1 ? null : at, suggested: found.length > 0, milliseconds })
  }
  return findings
}

/** The figures of some findings, as shares; those that have nothing to count are null. */
export function figures(findings: readonly Finding[]) {
  const partnered = findings.filter(({ query }) => query.group !== null)
  const alone = findings.filter(({ query }) => query.group === null)
  const suggesting = partnered.filter(({ suggested }) => suggested)
  const times = findings.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const share = (part: readonly Finding[], test: (finding: Finding) => boolean) =>
    part.length === 0 ? null : part.filter(test).length / part.length
  return {
    queries: findings.length,
    recallAt1: share(partnered, ({ rank }) => rank === 0),
    recallAt5: share(partnered, ({ rank }) => rank !== null && rank < 5),
    wrongAtTop: share(suggesting, ({ rank }) => rank !== 0),
    aloneSuggested: share(alone, ({ suggested }) => suggested),
    median: times[Math.floor(times.length / 2)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  }
}
