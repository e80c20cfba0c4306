import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Deps } from '../deps.ts'
import { route } from '../route.ts'
import { findDeskSession } from '../sessions/find-session.ts'
import { type AskedFrom, ask, askByStaff } from './ask.ts'

/** Where a call of the public comes from. */
export const askedFrom = ({ ip, headers, server }: FastifyRequest): AskedFrom => ({
  address: ip,
  cookie: headers.cookie,
  pace: server.askPace,
})

/** POST /api/sessions/{slug}/questions: the one call that thousands make; and the office's way to enter what came otherwise. */
export function askRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, routes.ask, ({ params, body, request }) => ask(deps, params.slug, body, askedFrom(request)), {
    counted: 'ask',
  })
  route(app, routes.askByStaff, ({ params, staff, body }) => askByStaff(deps, staff, params.slug, body), {
    allow: async ({ params, staff }) => {
      await findDeskSession(deps.database.prisma, params.slug, staff, 'enter')
    },
  })
}
