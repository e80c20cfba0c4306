import type { StaffMember } from '@giaoluu/contract/organisation'

/** Whether no more than one organiser can sign in. */
export const isSoleOrganiser = (people: readonly Pick<StaffMember, 'roles' | 'disabled'>[]): boolean =>
  people.filter(({ roles, disabled }) => !disabled && roles.some(({ role }) => role === 'organiser')).length <
  2
