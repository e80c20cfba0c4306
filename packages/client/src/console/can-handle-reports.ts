import type { LocalRole } from '@giaoluu/contract/organisation'
import type { RoleName } from '@giaoluu/contract/people'
import { ROLES_FOR_ORGANISATION } from '@giaoluu/domain/permissions'

const able: readonly RoleName[] = ROLES_FOR_ORGANISATION.handleReports

/** Whether somebody with these roles can be named as the handler of confidential reports. */
export const canHandleReports = (roles: readonly LocalRole[]): boolean =>
  roles.some(({ role }) => able.includes(role))
