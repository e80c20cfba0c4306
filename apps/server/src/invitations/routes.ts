import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { readMe } from '../people/queries.ts'
import { route } from '../route.ts'
import { findOrganisation } from '../sessions/find-organisation.ts'
import { acceptInvitation } from './accept.ts'
import { invite } from './invite.ts'
import { readInvitation, requireInvitation } from './queries.ts'
import { findPending, revokeInvitation } from './revoke.ts'
import { tokenDigest } from './token.ts'

/** How people come to work here: by a link that is told once and used once. */
export function invitationRoutes(app: FastifyInstance, deps: Deps): void {
  const { database, signIn } = deps
  const db = database.prisma

  /** Guessing tokens is slowed as guessing passwords is; who holds one is not counted. */
  const guarded = async (token: string, address: string): Promise<void> => {
    const who = { username: `invitation ${tokenDigest(token)}`, address }
    await signIn.countAttempt(who)
    await requireInvitation(db, token)
    await signIn.forgetAttempts(who)
  }

  route(app, routes.invite, ({ params, staff, body }) => invite(deps, staff, params.organisation, body), {
    allow: async ({ params, staff }) => {
      await findOrganisation(db, params.organisation, staff, 'organise')
    },
  })
  route(app, routes.revokeInvitation, ({ params, staff }) => revokeInvitation(deps, staff, params), {
    allow: async ({ params, staff }) => {
      await findPending(db, staff, params)
    },
  })
  route(app, routes.invitation, ({ params }) => readInvitation(db, params.token), {
    allow: ({ params, request }) => guarded(params.token, request.ip),
  })
  route(
    app,
    routes.acceptInvitation,
    async ({ params, body, request, reply }) => {
      const username = await acceptInvitation(deps, params.token, body)
      const { staff, setCookie } = await signIn.signIn({
        username,
        password: body.password,
        code: null,
        address: request.ip,
        cookie: request.headers.cookie,
      })
      reply.header('set-cookie', setCookie)
      return readMe(db, staff)
    },
    { allow: ({ params, request }) => guarded(params.token, request.ip) },
  )
}
