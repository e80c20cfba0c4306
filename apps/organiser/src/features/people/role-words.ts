import type { RoleName } from '@giaoluu/contract/people'
import type { Messages } from '../../messages/vi.ts'

/** "Lãnh đạo, Vụ Đất đai". */
export function roleWords({ people }: Messages, role: RoleName, unit: string | undefined): string {
  const name = people.roleNames[role]
  return unit === undefined ? name : people.roleIn(name, unit)
}
