import { COMMON_TERMS } from '@giaoluu/domain/similar/common-terms'
import type { Database } from '../database/connect.ts'

// The newest are enough to know how usual a term is, and cost the same however many there are.
const COUNTED = 3_000
// Expected shares count like so many questions: what was really asked outweighs them soon.
const EXPECTED = 50
const USUAL_SHARE = 0.02
// Weights move with the logarithm of numbers: smaller growth changes nothing.
const GROWTH = 1.2

/** Counts anew in how many questions each term occurs, when there are many more than at the last count. */
export async function weighTerms({ prisma }: Pick<Database, 'prisma'>): Promise<boolean> {
  const [counts] = await prisma.$queryRaw<{ now: number; before: number | null }[]>`
    SELECT (SELECT count(*) FROM question)::float8 AS now,
      (SELECT share FROM term_weight WHERE term = '')::float8 AS before`
  if (counts && counts.before !== null && counts.now < counts.before * GROWTH + 1) return false
  const terms = Object.keys(COMMON_TERMS)
  const shares = Object.values(COMMON_TERMS).map((hundredths) => hundredths / 100)
  await prisma.$transaction([
    prisma.$executeRaw`DELETE FROM term_weight`,
    // Another node may do the same at this moment: what it writes is as good.
    prisma.$executeRaw`
      WITH newest AS (SELECT terms FROM question ORDER BY received_at DESC LIMIT ${COUNTED}),
      size AS (SELECT count(*)::float8 AS n FROM newest),
      counted AS (
        SELECT term, count(*)::float8 AS times FROM newest, unnest(terms) AS term GROUP BY term
      ), expected AS (SELECT * FROM unnest(${terms}::text[], ${shares}::float8[]) AS each(term, usual)),
      known AS (
        SELECT coalesce(counted.term, expected.term) AS term, coalesce(times, 0) AS times,
          coalesce(usual, ${USUAL_SHARE}) AS usual
        FROM counted FULL JOIN expected ON expected.term = counted.term
        WHERE times > 1 OR usual IS NOT NULL
      )
      INSERT INTO term_weight (term, weight, share)
      SELECT term, ln(1 + (n + ${EXPECTED}) / (times + ${EXPECTED} * usual + 1)), times / greatest(n, 1)
      FROM known, size
      UNION ALL
      SELECT '', ln(1 + (n + ${EXPECTED}) / (2 + ${EXPECTED * USUAL_SHARE}::float8)), (SELECT count(*) FROM question)
      FROM size
      ON CONFLICT (term) DO NOTHING`,
  ])
  return true
}
