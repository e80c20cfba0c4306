import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import type { Staff } from '../people/staff.ts'
import { route } from '../route.ts'
import { archiveSession, changeSession, closeSession } from './commands.ts'
import { createSession } from './create-session.ts'
import { editSession } from './edit-session.ts'
import { findOrganisation } from './find-organisation.ts'
import { findDeskSession } from './find-session.ts'
import { sessionSetup } from './load-setup.ts'
import { hideNames, slowMode } from './switches.ts'
import { wipe } from './wipe.ts'

/** What organisers do to a session, from the draft to the archive. */
export function sessionSetupRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma
  const organising = {
    allow: async ({ params, staff }: { params: { slug: string }; staff: Staff }) => {
      await findDeskSession(db, params.slug, staff, 'organise')
    },
  }

  route(
    app,
    routes.createSession,
    ({ params, staff, body }) => createSession(deps, staff, params.organisation, body),
    {
      allow: async ({ params, staff }) => {
        await findOrganisation(db, params.organisation, staff, 'organise')
      },
    },
  )
  route(app, routes.sessionSetup, ({ params, staff }) => sessionSetup(db, params.slug, staff))
  route(
    app,
    routes.editSession,
    ({ params, staff, body }) => editSession(deps, staff, params.slug, body),
    organising,
  )
  for (const verb of ['announce', 'open', 'endIntake'] as const)
    route(
      app,
      routes[verb],
      ({ params, staff }) => changeSession(deps, staff, params.slug, { verb }),
      organising,
    )
  route(
    app,
    routes.extend,
    ({ params, staff, body: { asksUntil, closesAt } }) =>
      changeSession(deps, staff, params.slug, {
        verb: 'extend',
        ...(asksUntil !== undefined && { asksUntil: new Date(asksUntil) }),
        ...(closesAt !== undefined && { closesAt: new Date(closesAt) }),
      }),
    organising,
  )
  route(
    app,
    routes.hideNames,
    ({ params, staff, body }) => hideNames(deps, staff, params.slug, body.on),
    organising,
  )
  route(
    app,
    routes.slowMode,
    ({ params, staff, body }) => slowMode(deps, staff, params.slug, body.seconds),
    organising,
  )
  route(
    app,
    routes.close,
    ({ params, staff, body }) => closeSession(deps, staff, params.slug, body.confirm),
    organising,
  )
  route(
    app,
    routes.archive,
    ({ params, staff, body }) => archiveSession(deps, staff, params.slug, body.confirm),
    organising,
  )
  route(
    app,
    routes.wipe,
    ({ params, staff, body }) => wipe(deps, staff, params.slug, body.confirm),
    organising,
  )
}
