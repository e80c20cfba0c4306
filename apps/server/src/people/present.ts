import type { Me } from '@giaoluu/contract/people'
import type { Staff } from './staff.ts'

/** Somebody as they see themselves; roles in organisations that `slugs` does not name are left out. */
export function presentMe(
  { username, name, title, roles, secondFactor }: Staff,
  slugs: ReadonlyMap<string, string>,
): Me {
  return {
    username,
    name,
    title,
    roles: roles.flatMap(({ organisationId, role, unitId }) => {
      const organisation = slugs.get(organisationId)
      if (organisation === undefined) return []
      return [unitId === null ? { organisation, role } : { organisation, role, unit: unitId }]
    }),
    secondFactor,
  }
}
