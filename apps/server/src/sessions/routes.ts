import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { route } from '../route.ts'
import { addLabel } from './add-label.ts'
import { changeIntake, postNotice } from './commands.ts'
import { findDeskSession } from './find-session.ts'
import {
  deskCounts,
  deskSession,
  listDeskSessions,
  listSessions,
  publicLedger,
  publicSession,
} from './queries.ts'
import { sessionSetupRoutes } from './setup-routes.ts'

/** Sessions: what the public and the desk read, and what the organiser does to one. */
export function sessionRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma

  route(app, routes.sessions, ({ request }) => listSessions(db, request.hostname))
  route(app, routes.session, ({ params }) => publicSession(db, params.slug))
  route(app, routes.ledger, ({ params }) => publicLedger(db, params.slug))
  route(app, routes.deskSessions, ({ staff }) => listDeskSessions(db, staff))
  route(app, routes.deskSession, ({ params, staff }) => deskSession(db, params.slug, staff))
  route(app, routes.deskCounts, ({ params, staff }) => deskCounts(db, params.slug, staff))

  route(app, routes.notice, ({ params, staff, body }) => postNotice(deps, staff, params.slug, body.text), {
    allow: async ({ params, staff }) => {
      await findDeskSession(db, params.slug, staff, 'notice')
    },
  })
  route(app, routes.addLabel, ({ params, staff, body }) => addLabel(deps, staff, params.slug, body.name), {
    allow: async ({ params, staff }) => {
      await findDeskSession(db, params.slug, staff, 'label')
    },
  })
  for (const verb of ['pause', 'resume'] as const)
    route(app, routes[verb], ({ params, staff }) => changeIntake(deps, staff, params.slug, verb), {
      allow: async ({ params, staff }) => {
        await findDeskSession(db, params.slug, staff, verb)
      },
    })
  sessionSetupRoutes(app, deps)
}
