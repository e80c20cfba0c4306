import type { Me } from '@giaoluu/contract/people'

/** The slugs of the organisations somebody organises. */
export const organisedBy = ({ roles }: Pick<Me, 'roles'>): string[] => [
  ...new Set(roles.filter(({ role }) => role === 'organiser').map(({ organisation }) => organisation)),
]
