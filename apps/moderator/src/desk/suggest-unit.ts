import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'

/** Where a question should go and why that is thought. */
export type Suggestion = { unit: string; why: 'returned' | 'asker' | 'topic-and-province' | 'topic' }

/**
 * The competent unit: where a unit that returned it points, which has read it; else by topic and province, else by topic
 * alone, else where the asker points. A unit that no longer takes part is never suggested.
 */
export function suggestUnit(
  session: Pick<DeskSession, 'competences' | 'units'>,
  row: Pick<DeskRow, 'suggestedUnit' | 'returns' | 'province'>,
  topic: string | null,
): Suggestion | null {
  const takesPart = (unit: string): boolean => session.units.some(({ id }) => id === unit)
  const { suggestedUnit } = row
  const named = suggestedUnit !== undefined && takesPart(suggestedUnit) ? suggestedUnit : null
  if (named !== null && row.returns > 0) return { unit: named, why: 'returned' }
  const competent = session.competences.filter((known) => known.topic === topic && takesPart(known.unit))
  const local = competent.find(({ province }) => province !== null && province === row.province)
  if (local) return { unit: local.unit, why: 'topic-and-province' }
  const general = competent.find(({ province }) => province === null)
  if (general) return { unit: general.unit, why: 'topic' }
  return named === null ? null : { unit: named, why: 'asker' }
}
