import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { route } from '../route.ts'
import { delegate, findDelegation, revokeDelegation } from './commands.ts'
import { listDelegations } from './queries.ts'

/** Under whose name experts may publish ([LC3]). */
export function delegationRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma

  route(app, routes.delegations, ({ staff }) => listDelegations(db, staff))
  route(app, routes.delegate, ({ staff, body }) => delegate(deps, staff, body))
  route(app, routes.revokeDelegation, ({ params, staff }) => revokeDelegation(deps, staff, params.id), {
    allow: async ({ params, staff }) => {
      await findDelegation(db, params.id, staff)
    },
  })
}
