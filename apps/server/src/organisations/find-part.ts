import type { Db } from '../deps.ts'
import { Refusal } from '../refusal.ts'

/** Refuses what is not a part of the organisation as if it were not there (A2). */
export async function refuseForeignPart(
  db: Db,
  kind: 'unit' | 'topic' | 'declineReason',
  id: string,
  organisationId: string,
): Promise<void> {
  const where = { id, organisationId }
  const found =
    kind === 'unit'
      ? await db.unit.count({ where })
      : kind === 'topic'
        ? await db.topic.count({ where })
        : await db.declineReason.count({ where })
  if (found === 0) throw new Refusal('not-found')
}
