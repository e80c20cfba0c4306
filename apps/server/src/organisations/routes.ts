import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import type { Staff } from '../people/staff.ts'
import { route } from '../route.ts'
import { findOrganisation } from '../sessions/find-organisation.ts'
import { addConsent } from './add-consent.ts'
import { setCompetences } from './competences.ts'
import { addDeclineReason, editDeclineReason } from './decline-reasons.ts'
import { editOrganisation } from './edit-organisation.ts'
import { refuseForeignPart } from './find-part.ts'
import { organisationSetup } from './queries.ts'
import { addTopic, editTopic } from './topics.ts'
import { addUnit, editUnit } from './units.ts'

type Asked = { params: { organisation: string }; staff: Staff }

/** What an organiser sets up that outlives a session. */
export function organisationRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma
  const here = {
    allow: async ({ params, staff }: Asked) => {
      await findOrganisation(db, params.organisation, staff, 'organise')
    },
  }
  /** Beside the organisation: the part of it that is named must be its own, or it is not there. */
  const part = (kind: 'unit' | 'topic' | 'declineReason') => ({
    allow: async ({ params, staff }: Asked & { params: { id: string } }) => {
      const { id } = await findOrganisation(db, params.organisation, staff, 'organise')
      await refuseForeignPart(db, kind, params.id, id)
    },
  })

  route(
    app,
    routes.organisation,
    ({ params, staff }) => organisationSetup(db, params.organisation, staff),
    here,
  )
  route(
    app,
    routes.editOrganisation,
    ({ params, staff, body }) => editOrganisation(deps, staff, params.organisation, body),
    here,
  )
  route(
    app,
    routes.addUnit,
    ({ params, staff, body }) => addUnit(deps, staff, params.organisation, body),
    here,
  )
  route(
    app,
    routes.editUnit,
    ({ params, staff, body }) => editUnit(deps, staff, params.organisation, params.id, body),
    part('unit'),
  )
  route(
    app,
    routes.addTopic,
    ({ params, staff, body }) => addTopic(deps, staff, params.organisation, body.name),
    here,
  )
  route(
    app,
    routes.editTopic,
    ({ params, staff, body }) => editTopic(deps, staff, params.organisation, params.id, body),
    part('topic'),
  )
  route(
    app,
    routes.addDeclineReason,
    ({ params, staff, body }) => addDeclineReason(deps, staff, params.organisation, body),
    here,
  )
  route(
    app,
    routes.editDeclineReason,
    ({ params, staff, body }) => editDeclineReason(deps, staff, params.organisation, params.id, body),
    part('declineReason'),
  )
  route(
    app,
    routes.setCompetences,
    ({ params, staff, body }) => setCompetences(deps, staff, params.organisation, body.competences),
    here,
  )
  route(
    app,
    routes.addConsent,
    ({ params, staff, body }) => addConsent(deps, staff, params.organisation, body),
    here,
  )
}
