import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'

/** Where a question should go and why that is thought. */
export type Suggestion = { unit: string; why: 'returned' | 'asker' | 'topic-and-province' | 'topic' }

/**
 * The competent unit: where the unit that returned it or the asker points, else by topic and province, else by topic.
 * A unit that no longer takes part is never suggested.
 */
export function suggestUnit(
  session: Pick<DeskSession, 'competences' | 'units'>,
  row: Pick<DeskRow, 'suggestedUnit' | 'returns' | 'province'>,
  topic: string | null,
): Suggestion | null {
  const takesPart = (unit: string): boolean => session.units.some(({ id }) => id === unit)
  const { suggestedUnit } = row
  if (suggestedUnit !== undefined && takesPart(suggestedUnit))
    return { unit: suggestedUnit, why: row.returns > 0 ? 'returned' : 'asker' }
  if (topic === null) return null
  const competent = session.competences.filter((known) => known.topic === topic && takesPart(known.unit))
  const local = competent.find(({ province }) => province !== null && province === row.province)
  if (local) return { unit: local.unit, why: 'topic-and-province' }
  const general = competent.find(({ province }) => province === null)
  return general ? { unit: general.unit, why: 'topic' } : null
}
