import type { Delegation } from '@giaoluu/contract/delegation'
import type { Actor } from '@giaoluu/domain/actor'
import type { Db } from '../deps.ts'
import { readableUnits } from '../units/readable-units.ts'
import { presentDelegation } from './present.ts'
import { delegationInclude } from './store.ts'

/** The delegations that hold, of the units the caller may read of, oldest first. */
export async function listDelegations(db: Db, actor: Actor): Promise<{ delegations: Delegation[] }> {
  const delegations = await db.delegation.findMany({
    where: { unitId: { in: await readableUnits(db, actor) }, revokedAt: null },
    include: delegationInclude,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return { delegations: delegations.map(presentDelegation) }
}
