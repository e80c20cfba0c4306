import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { renewSignIn } from '../invitations/renew-sign-in.ts'
import { route } from '../route.ts'
import { editPerson, findOwnMember } from './edit-person.ts'
import { listPeople } from './list-people.ts'
import { findPeopleScope, reachable } from './people-scope.ts'
import { setRoles } from './set-roles.ts'
import type { Staff } from './staff.ts'
import { requireMember } from './staff-members.ts'

type Asked = { params: { organisation: string; username: string }; staff: Staff }

/** Who works for an organisation, and as what. */
export function staffRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma
  const own = {
    allow: async ({ params, staff }: Asked) => {
      await findOwnMember(db, staff, params)
    },
  }

  route(app, routes.people, ({ params, staff }) => listPeople(db, staff, params.organisation))
  route(app, routes.setRoles, ({ params, staff, body }) => setRoles(deps, staff, params, body.roles), {
    allow: async ({ params, staff }) => {
      const scope = await findPeopleScope(db, params.organisation, staff)
      await requireMember(db, params.username, reachable(scope))
    },
  })
  route(app, routes.editPerson, ({ params, staff, body }) => editPerson(deps, staff, params, body), own)
  route(app, routes.renewSignIn, ({ params, staff }) => renewSignIn(deps, staff, params), own)
}
