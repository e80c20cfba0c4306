import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { retract } from '../questions/retract.ts'
import { route } from '../route.ts'
import { receiptView } from './queries.ts'

/** What the holder of a receipt may read and do. */
export function receiptRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma

  route(app, routes.receipt, ({ params }) => receiptView(db, params.receipt))
  route(app, routes.retract, async ({ params }) => {
    await retract(deps, params.receipt)
    return receiptView(db, params.receipt)
  })
}
