import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { type Build, type ConsoleBuild, readConsoleBuild, readPublicBuild } from './build.ts'
import { consolePages } from './console-routes.ts'
import { newestPages } from './newest.ts'
import { pageSender } from './page-sender.ts'
import { pageRoutes } from './routes.ts'
import { serveNewest } from './serve-newest.ts'

const CONSOLES = ['moderator', 'leader', 'organiser'] as const

/** What was built of the apps. */
export type Site = { build: Build | null; consoles: Record<(typeof CONSOLES)[number], ConsoleBuild> }

/** Reads the builds of all apps into memory; what was not built is null. */
export async function readSite(): Promise<Site> {
  const [build, moderator, leader, organiser] = await Promise.all([
    readPublicBuild(),
    readConsoleBuild('moderator', '/moderator/'),
    readConsoleBuild('leader', '/leader/'),
    readConsoleBuild('organiser', '/organiser/'),
  ])
  return { build, consoles: { moderator, leader, organiser } }
}

/** Everything people look at, in two parts: what is answered before any limit counts, and the routes. */
export function preparePages(deps: Deps, { build, consoles }: Site) {
  const newest = newestPages(deps.database.prisma)
  const sender = build && pageSender(deps.env, build)
  return {
    serveNewest: (app: FastifyInstance): void => serveNewest(app, { newest, sender }),
    register: async (app: FastifyInstance): Promise<void> => {
      for (const name of CONSOLES) consolePages(app, name, consoles[name])
      if (build && sender) await pageRoutes(app, deps, { build, newest, sender })
      else tellMissing(app)
    },
  }
}

function tellMissing(app: FastifyInstance): void {
  for (const path of [
    '/',
    '/:slug',
    '/:slug/ask',
    '/:slug/ledger',
    '/receipts',
    '/receipts/:code',
    '/answers/:id',
  ])
    app.get(path, (_request, reply) =>
      reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('apps/public is not built: run "npm run build" and start again.\n'),
    )
}
