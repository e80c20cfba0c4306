import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Deps } from '../deps.ts'
import { identifyInFull } from '../people/identify-in-full.ts'
import { retract } from '../questions/retract.ts'
import { route } from '../route.ts'
import type { Reader } from './may-follow.ts'
import { receiptView } from './queries.ts'

/** What the holder of a receipt may read and do. */
export function receiptRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma

  const readerOf =
    ({ headers }: FastifyRequest): Reader =>
    () =>
      identifyInFull(deps.signIn, headers.cookie)

  route(app, routes.receipt, ({ params, request }) => receiptView(db, params.receipt, readerOf(request)))
  route(app, routes.retract, async ({ params, request }) => {
    await retract(deps, params.receipt, readerOf(request))
    return receiptView(db, params.receipt, readerOf(request))
  })
}
