import type { FastifyInstance } from 'fastify'
import { sendBody } from './body.ts'
import type { ConsoleBuild } from './build.ts'
import { REVALIDATE } from './page-sender.ts'
import { serveFiles } from './serve-files.ts'

/** A console of staff: its files, and its one document for every address below its own. */
export function consolePages(app: FastifyInstance, name: string, build: ConsoleBuild): void {
  const base = `/${name}`
  if (build) serveFiles(app, build.files)
  for (const path of [base, `${base}/*`])
    app.get(path, (request, reply) => {
      if (build) return sendBody(request, reply, build.index, { cache: REVALIDATE })
      return reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send(`apps/${name} is not built: run "npm run build" and start again.\n`)
    })
}
