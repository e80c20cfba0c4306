import type { Db } from '../deps.ts'
import { loadLabels } from './load-labels.ts'

const colleague = { select: { username: true, name: true, title: true } } as const

/** What staff need beside the public view. `delegations` are those under which the reader may publish. */
export async function loadDeskExtras(db: Db, organisationId: string, personId: string) {
  const declineReasons = await db.declineReason.findMany({
    where: { organisationId, active: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const labels = await loadLabels(db, organisationId)
  const roles = await db.role.findMany({
    where: { organisationId, person: { disabledAt: null } },
    include: { person: colleague },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
  })
  const competences = await db.competence.findMany({ where: { organisationId }, orderBy: { id: 'asc' } })
  const delegations = await db.delegation.findMany({
    where: {
      expertId: personId,
      revokedAt: null,
      unit: { organisationId },
      leader: { disabledAt: null },
    },
    include: { leader: { select: { ...colleague.select, roles: { where: { role: 'leader' } } } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  // As at publishing: a leader who left the unit gives no name any more. A leader of two units is named once.
  const signsFor = new Map(
    delegations
      .filter(({ leader, unitId }) => leader.roles.some((held) => held.unitId === unitId))
      .map(({ leaderId, leader }) => [leaderId, leader]),
  )
  return { declineReasons, labels, roles, competences, signsFor: [...signsFor.values()] }
}

export type DeskExtras = Awaited<ReturnType<typeof loadDeskExtras>>
