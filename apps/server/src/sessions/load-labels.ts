import type { Named } from '@giaoluu/contract/session'
import type { Db } from '../deps.ts'

/** The labels an organisation has for triage, in their order. */
export function loadLabels(db: Db, organisationId: string): Promise<Named[]> {
  return db.label.findMany({
    where: { organisationId, active: true },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true },
  })
}
