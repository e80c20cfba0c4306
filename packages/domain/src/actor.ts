import type { RoleName } from '@giaoluu/contract/people'

/** A role somebody holds: in which organisation, and for experts and leaders in which unit. */
export type ActorRole = { organisationId: string; role: RoleName; unitId: string | null }

/** Who acts. Roles are all there is: nothing is granted per session or per question. */
export type Actor = { personId: string; roles: readonly ActorRole[] }
