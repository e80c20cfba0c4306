import type { LocalRole } from '@giaoluu/contract/organisation'
import type { RoleName } from '@giaoluu/contract/people'

/** A line of the form: which role, and in which unit where the role has one. */
export type RoleRow = { key: number; role: RoleName; unit: string }

export const hasUnit = (role: RoleName): boolean => role === 'expert' || role === 'leader'

export const rowsOf = (roles: readonly LocalRole[]): RoleRow[] =>
  roles.map(({ role, unit }, key) => ({ key, role, unit: unit ?? '' }))

/** A further line, with a key that no other had. */
export const withRow = (rows: readonly RoleRow[], role: RoleName): RoleRow[] => [
  ...rows,
  { key: 1 + Math.max(-1, ...rows.map(({ key }) => key)), role, unit: '' },
]

/** The roles as the call takes them, each once, and the lines that lack their unit. */
export function readRoles(rows: readonly RoleRow[]): { roles: LocalRole[]; incomplete: RoleRow[] } {
  const roles = new Map<string, LocalRole>()
  for (const { role, unit } of rows)
    roles.set(`${role} ${hasUnit(role) ? unit : ''}`, hasUnit(role) ? { role, unit } : { role })
  return {
    roles: [...roles.values()],
    incomplete: rows.filter(({ role, unit }) => hasUnit(role) && unit === ''),
  }
}
