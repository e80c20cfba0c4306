import { kindFactor } from '@giaoluu/domain/similar/term-kind'
import type { Terms } from '@giaoluu/domain/similar/terms-of'
import { Prisma } from '../generated/prisma/client.ts'

// A look at so many of a session's questions finds what there is: they share the rarest of the terms asked for.
const LOOKED_AT = 300
// Letters are compared for the best by terms alone: that takes longest.
const MEASURED = 60
// Keeps texts of two or three words from being contained in everything.
const LEAST_WEIGHT = 5
// Raw scores become the chance that two questions are the same: fitted on one half of the labelled set.
const EVEN_AT = 0.75
const STEEPNESS = 7

/** Under this chance a suggestion is more likely to annoy than to help. */
export const LEAST_SCORE = 0.3

/**
 * `scored (id, score)`: the questions of a session that are worth a suggestion for these terms, as parts of a WITH.
 * `q` is the question in `condition`, which decides what may be suggested.
 *
 * How much of the weight of what is asked is found in a question, once with both lengths in it and once with the
 * shorter one's only, and how alike their letters are, which forgives slips. A term weighs by how rare it is.
 */
export function scoreAlike(
  { plain, terms }: Terms,
  sessionId: string,
  condition: Prisma.Sql = Prisma.sql`true`,
): Prisma.Sql {
  const kinds = terms.map(kindFactor)
  const length = Prisma.sql`${terms.length}::float8`
  return Prisma.sql`
    census AS MATERIALIZED (
      SELECT coalesce(max(weight), 4)::float8 AS unseen, coalesce(max(share), 0)::float8 AS questions
      FROM term_weight WHERE term = ''
    ), asked AS MATERIALIZED (
      SELECT given.term, given.kind * coalesce(known.weight, census.unseen) AS weight,
        coalesce(known.share, 0)::float8 AS share
      FROM unnest(${terms}::text[], ${kinds}::float8[]) AS given(term, kind)
      CROSS JOIN census LEFT JOIN term_weight known ON known.term = given.term
    ), rarest AS MATERIALIZED (
      SELECT array_agg(term) AS terms FROM (
        SELECT term, sum(share) OVER (ORDER BY share, term) - share AS before FROM asked
      ) reach, census WHERE before * questions < ${LOOKED_AT}
    ), whole AS MATERIALIZED (SELECT sum(weight) AS weight FROM asked
    ), near AS MATERIALIZED (
      SELECT q.id, q.plain, q.terms, cardinality(q.terms)::float8 AS length
      FROM question q
      WHERE q.session_id = ${sessionId} AND q.terms && (SELECT terms FROM rarest) AND (${condition})
    ), shared AS MATERIALIZED (
      SELECT near.id, sum(asked.weight) AS weight
      FROM near CROSS JOIN unnest(near.terms) AS its(term) JOIN asked ON asked.term = its.term
      GROUP BY near.id
    ), best AS MATERIALIZED (
      SELECT near.id, near.plain, shared.weight / whole.weight * power(${length} / length, 0.4)
        + 0.5 * shared.weight / (whole.weight * least(1, length / ${length}) + ${LEAST_WEIGHT}) AS raw
      FROM near JOIN shared USING (id) CROSS JOIN whole
      ORDER BY near.plain = ${plain} DESC, raw DESC LIMIT ${MEASURED}
    ), measured AS MATERIALIZED (
      SELECT id, plain, raw + 0.8 * similarity(plain, ${plain}) AS raw FROM best
    ), scored AS (
      SELECT id, CASE WHEN plain = ${plain} THEN 1
        ELSE least(0.99, 1 / (1 + exp(${STEEPNESS}::float8 * (${EVEN_AT}::float8 - raw)))) END::float8 AS score
      FROM measured
    )`
}
