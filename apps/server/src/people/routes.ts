import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { route } from '../route.ts'
import { readMe } from './queries.ts'

/** Signing in and out, and who one is. */
export function peopleRoutes(app: FastifyInstance, { database, signIn }: Deps): void {
  const db = database.prisma

  route(app, routes.login, async ({ body: { username, password, code }, request, reply }) => {
    const { staff, setCookie } = await signIn.signIn({
      username,
      password,
      code: code ?? null,
      address: request.ip,
      cookie: request.headers.cookie,
    })
    reply.header('set-cookie', setCookie)
    return readMe(db, staff)
  })

  route(app, routes.logout, async ({ request, reply }) => {
    const { setCookie } = await signIn.signOut(request.headers.cookie)
    reply.header('set-cookie', setCookie)
    return {}
  })

  route(app, routes.me, ({ staff }) => readMe(db, staff), { beforeSecondFactor: true })
}
