import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { route } from '../route.ts'
import { eventStream } from './event-stream.ts'
import { deskPage, feedPage } from './queries.ts'

/** What was missed, in pages, and the public stream as server-sent events. */
export function feedRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma

  route(app, routes.feed, ({ params, query }) => feedPage(db, params.slug, query))
  route(app, routes.desk, ({ params, query, staff }) => deskPage(db, params.slug, staff, query))

  const { open, endAll } = eventStream(deps)
  app.get<{ Params: { slug: string }; Querystring: { after?: unknown } }>(
    '/api/sessions/:slug/feed/stream',
    // A HEAD would hold the connection open for nothing.
    { config: { who: 'all', counted: 'usual' }, exposeHeadRoute: false },
    (request, reply) => open(request, reply),
  )
  app.addHook('preClose', async () => endAll())
}
