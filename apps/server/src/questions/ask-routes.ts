import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { route } from '../route.ts'
import { ask } from './ask.ts'

/** POST /api/sessions/{slug}/questions: the one call that thousands make. */
export function askRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, routes.ask, ({ params, body }) => ask(deps, params.slug, body), { counted: 'ask' })
}
