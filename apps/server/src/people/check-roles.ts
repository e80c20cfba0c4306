import type { LocalRole } from '@giaoluu/contract/organisation'
import type { Db } from '../deps.ts'
import { invalid } from '../invalid.ts'

export type NewRole = { organisationId: string; role: LocalRole['role']; unitId: string | null }

/**
 * The roles that a body names, each once: experts and leaders with one of `units`, moderators and organisers without.
 * Refuses others as invalid.
 */
export function checkRoles(
  organisationId: string,
  roles: readonly LocalRole[],
  units: ReadonlySet<string>,
): NewRole[] {
  const found = new Map<string, NewRole>()
  roles.forEach(({ role, unit }, index) => {
    const path = `roles.${index}.unit`
    const inUnit = role === 'expert' || role === 'leader'
    if (inUnit && (unit === undefined || !units.has(unit))) throw invalid(path, 'not a unit for this role')
    if (!inUnit && unit !== undefined) throw invalid(path, 'this role has no unit')
    found.set(`${role}\n${unit ?? ''}`, { organisationId, role, unitId: unit ?? null })
  })
  return [...found.values()]
}

/** The units of an organisation in which people can be given roles. */
export async function unitsForRoles(db: Db, organisationId: string): Promise<Set<string>> {
  const units = await db.unit.findMany({ where: { organisationId, active: true }, select: { id: true } })
  return new Set(units.map(({ id }) => id))
}
