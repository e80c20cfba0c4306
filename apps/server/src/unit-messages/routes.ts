import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { route } from '../route.ts'
import { findDeskSession } from '../sessions/find-session.ts'
import { readMessage, sendMessage } from './commands.ts'
import { findMessage, listMessages, listWaiting } from './queries.ts'

/** What the organiser tells units during a day, and who read it. */
export function unitMessageRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma

  route(app, routes.unitMessages, ({ params, staff }) => listMessages(db, params.slug, staff))
  route(app, routes.waitingMessages, ({ staff }) => listWaiting(db, staff))
  route(
    app,
    routes.sendUnitMessage,
    ({ params, staff, body }) => sendMessage(deps, staff, params.slug, body),
    {
      allow: async ({ params, staff }) => {
        await findDeskSession(db, params.slug, staff, 'organise')
      },
    },
  )
  route(app, routes.readUnitMessage, ({ params, staff }) => readMessage(deps, staff, params.id), {
    allow: async ({ params, staff }) => {
      await findMessage(db, params.id, staff)
    },
  })
}
