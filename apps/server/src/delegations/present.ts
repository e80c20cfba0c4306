import type { Delegation } from '@giaoluu/contract/delegation'
import type { StoredDelegation } from './store.ts'

/** Who may publish under whose name, and since when. */
export const presentDelegation = ({
  id,
  unitId,
  leader,
  expert,
  createdAt,
}: StoredDelegation): Delegation => ({
  id,
  unit: unitId,
  leader: { username: leader.username, name: leader.name, title: leader.title, role: 'leader' },
  expert: { username: expert.username, name: expert.name, title: expert.title, role: 'expert' },
  since: createdAt.toISOString(),
})
