import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { route } from '../route.ts'
import { findDeskSession } from '../sessions/find-session.ts'
import { boards } from './queries.ts'

/** The running day as its organisers watch it ([OC1]). */
export function boardRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma
  const board = boards(deps)
  route(app, routes.board, async ({ params, staff }) => {
    const { id } = await findDeskSession(db, params.slug, staff, 'organise')
    return board(id)
  })
}
